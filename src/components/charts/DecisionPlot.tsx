import { useMemo } from 'preact/hooks';
import { classMarks } from './classMarks';
import { ClassPlane, classPlaneArea, type ClassPlaneProps } from './ClassPlane';
import { contourBands } from './contourBands';

interface Props extends ClassPlaneProps {
  /** On a regular grid over the plane, row by row from the lowest y; above zero: class 1. */
  decision: ArrayLike<number> | undefined;
}

/** Which class a network gives to every point of the plane, with the data on it: class 0 is a circle, class 1 a cross. */
export function DecisionPlot({ x, y, decision, resolution, points, ...plane }: Props) {
  const area = useMemo(() => classPlaneArea(x, y), [x, y]);
  const region = useMemo(
    () => (decision ? contourBands(area, { values: decision, columns: resolution, rows: resolution }, [0])[0] : ''),
    [area, decision, resolution],
  );
  const [circles, crosses] = useMemo(() => classMarks(area, points), [area, points]);
  return (
    <ClassPlane {...plane} area={area} classes={decision && (() => Array.from(decision, (lead) => Number(lead > 0)))}>
      <rect class="region-0" width={area.innerWidth} height={area.innerHeight} />
      <path class="region-1" d={region} />
      <path class={`boundary tone-${plane.tone}`} data-boundary d={region} />
      <path class="class-0" d={circles} />
      <path class="class-1" d={crosses} />
    </ClassPlane>
  );
}

import { useMemo } from 'preact/hooks';
import { classMarks } from './classMarks';
import { ClassPlane, classPlaneArea, type ClassPlaneProps } from './ClassPlane';
import { contourBands } from './contourBands';

const CLASSES = [0, 1, 2] as const;

interface Props extends ClassPlaneProps {
  /** On a regular grid over the plane, row by row from the lowest y: the class of each point, and how far its logit leads the next. */
  decision: { classes: ArrayLike<number>; leads: ArrayLike<number> } | undefined;
}

/** Which of three classes a network gives to every point of the plane, with the data on it: circles, crosses and triangles. */
export function ClassPlot({ x, y, decision, resolution, points, ...plane }: Props) {
  const area = useMemo(() => classPlaneArea(x, y), [x, y]);
  const regions = useMemo(
    () =>
      CLASSES.map((name) => {
        if (!decision) return '';
        // Beside its own region a class is behind by as much as the other leads.
        const values = Array.from(decision.classes, (own, point) => (own === name ? 1 : -1) * (decision.leads[point] ?? 0));
        return contourBands(area, { values, columns: resolution, rows: resolution }, [0])[0] ?? '';
      }),
    [area, decision, resolution],
  );
  const marks = useMemo(() => classMarks(area, points), [area, points]);
  return (
    <ClassPlane {...plane} area={area} classes={decision && (() => Array.from(decision.classes))}>
      {CLASSES.map((name) => (
        <path key={name} class={`region-${name}`} data-region={name} d={regions[name]} />
      ))}
      {CLASSES.map((name) => (
        <path key={name} class={`boundary thin tone-${plane.tone}`} d={regions[name]} />
      ))}
      {CLASSES.map((name) => (
        <path key={name} class={`class-${name}`} d={marks[name]} />
      ))}
    </ClassPlane>
  );
}

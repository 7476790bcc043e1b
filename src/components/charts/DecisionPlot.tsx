import { useMemo } from 'preact/hooks';
import { Axes } from './Axes';
import { Chart, Clipped } from './Chart';
import { classMarks, type ClassedPoints } from './classMarks';
import { contourBands } from './contourBands';
import { plotArea, type Interval } from './plotArea';

const SIZE = { width: 380, height: 376, margin: { top: 26, right: 8, bottom: 34, left: 34 } };

interface Props {
  label: string;
  x: Interval;
  y: Interval;
  xLabel: string;
  yLabel: string;
  /** On a regular grid over the plane, row by row from the lowest y; above zero: class 1. */
  decision: ArrayLike<number> | undefined;
  /** Points of the grid along each side, ends included. */
  resolution: number;
  points: ClassedPoints;
  title: string;
  tone: 'without' | 'with';
}

/** Which class a network gives to every point of the plane, with the data on it: class 0 is a circle, class 1 a cross. */
export function DecisionPlot({ label, x, y, xLabel, yLabel, decision, resolution, points, title, tone }: Props) {
  const area = useMemo(() => plotArea({ ...SIZE, x, y }), [x, y]);
  const region = useMemo(
    () => (decision ? contourBands(area, { values: decision, columns: resolution, rows: resolution }, [0])[0] : ''),
    [area, decision, resolution],
  );
  const [circles, crosses] = useMemo(() => classMarks(area, points), [area, points]);
  return (
    <Chart area={area} label={label}>
      <Clipped area={area}>
        <rect class="region-0" width={area.innerWidth} height={area.innerHeight} />
        <path class="region-1" d={region} />
        <path class={`boundary tone-${tone}`} data-boundary d={region} />
        <path class="class-0" d={circles} />
        <path class="class-1" d={crosses} />
      </Clipped>
      <Axes area={area} xLabel={xLabel} yLabel={yLabel} xTicks={4} yTicks={4} />
      <text class={`chart-title tone-${tone}`} x={area.innerWidth} y={-8} text-anchor="end">
        {title}
      </text>
    </Chart>
  );
}

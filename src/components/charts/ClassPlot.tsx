import { useMemo } from 'preact/hooks';
import { Axes } from './Axes';
import { Chart, Clipped } from './Chart';
import { classMarks, type ClassedPoints } from './classMarks';
import { contourBands } from './contourBands';
import { plotArea, type Interval } from './plotArea';

const SIZE = { width: 380, height: 376, margin: { top: 26, right: 8, bottom: 34, left: 34 } };
const CLASSES = [0, 1, 2] as const;

interface Props {
  label: string;
  x: Interval;
  y: Interval;
  xLabel: string;
  yLabel: string;
  /** On a regular grid over the plane, row by row from the lowest y: the class of each point, and how far its logit leads the next. */
  decision: { classes: ArrayLike<number>; leads: ArrayLike<number> } | undefined;
  /** Points of the grid along each side, ends included. */
  resolution: number;
  points: ClassedPoints;
  title: string;
  tone: 'without' | 'with';
}

/** Which of three classes a network gives to every point of the plane, with the data on it: circles, crosses and triangles. */
export function ClassPlot({ label, x, y, xLabel, yLabel, decision, resolution, points, title, tone }: Props) {
  const area = useMemo(() => plotArea({ ...SIZE, x, y }), [x, y]);
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
    <Chart area={area} label={label}>
      <Clipped area={area}>
        {CLASSES.map((name) => (
          <path key={name} class={`region-${name}`} data-region={name} d={regions[name]} />
        ))}
        {CLASSES.map((name) => (
          <path key={name} class={`boundary thin tone-${tone}`} d={regions[name]} />
        ))}
        {CLASSES.map((name) => (
          <path key={name} class={`class-${name}`} d={marks[name]} />
        ))}
      </Clipped>
      <Axes area={area} xLabel={xLabel} yLabel={yLabel} xTicks={4} yTicks={4} />
      <text class={`chart-title tone-${tone}`} x={area.innerWidth} y={-8} text-anchor="end">
        {title}
      </text>
    </Chart>
  );
}

import { Axes } from './Axes';
import { Chart } from './Chart';
import { classMarks, type ClassedPoints } from './classMarks';
import { plotArea, type Interval } from './plotArea';

const SIZE = { width: 380, height: 330, margin: { top: 26, right: 12, bottom: 34, left: 46 } };
const CLASSES = [0, 1, 2] as const;

interface Props {
  label: string;
  x: Interval;
  y: Interval;
  xLabel: string;
  yLabel: string;
  points: ClassedPoints;
}

/** Points of the plane by their class: class 0 is a circle, class 1 a cross, class 2 a triangle. */
export function ClassScatter({ label, x, y, xLabel, yLabel, points }: Props) {
  const area = plotArea({ ...SIZE, x, y });
  const marks = classMarks(area, points);
  return (
    <Chart area={area} label={label}>
      <Axes area={area} xLabel={xLabel} yLabel={yLabel} />
      {CLASSES.map((name) => (
        <path key={name} class={`class-${name}`} d={marks[name]} />
      ))}
    </Chart>
  );
}

import type { ComponentChildren } from 'preact';
import { Axes } from './Axes';
import { Chart, Clipped } from './Chart';
import type { ClassedPoints } from './classMarks';
import type { Fact } from './drawings';
import { plotArea, type Interval, type PlotArea } from './plotArea';

const SIZE = { width: 380, height: 376, margin: { top: 26, right: 8, bottom: 34, left: 34 } };

/** Of a picture of what a network makes of a plane. */
export interface ClassPlaneProps {
  label: string;
  x: Interval;
  y: Interval;
  xLabel: string;
  yLabel: string;
  /** Points of the grid along each side, ends included. */
  resolution: number;
  points: ClassedPoints;
  title: string;
  tone: 'without' | 'with';
}

export const classPlaneArea = (x: Interval, y: Interval): PlotArea => plotArea({ ...SIZE, x, y });

interface Frame {
  area: PlotArea;
  /** Of each point of the grid; asked only when it is to be said. Undefined where it is not known. */
  classes: (() => readonly number[]) | undefined;
  children: ComponentChildren;
}

/** The frame of such a picture: axes, and the network's name in its tone. */
export function ClassPlane({
  area,
  label,
  xLabel,
  yLabel,
  title,
  tone,
  classes,
  children,
}: Pick<ClassPlaneProps, 'label' | 'xLabel' | 'yLabel' | 'title' | 'tone'> & Frame) {
  const facts = () => sharesOf(classes?.() ?? []);
  return (
    <Chart area={area} label={label} drawing={{ lines: [], facts, xLabel, yLabel }}>
      <Clipped area={area}>{children}</Clipped>
      <Axes area={area} xLabel={xLabel} yLabel={yLabel} xTicks={4} yTicks={4} />
      <text class={`chart-title tone-${tone}`} x={area.innerWidth} y={-8} text-anchor="end">
        {title}
      </text>
    </Chart>
  );
}

/** How much of the grid each class has. */
function sharesOf(classes: readonly number[]): Fact[] {
  const counts: number[] = [];
  for (const name of classes) counts[name] = (counts[name] ?? 0) + 1;
  return counts.flatMap((count, name) => [{ kind: 'share' as const, name: String(name), share: count / classes.length }]);
}

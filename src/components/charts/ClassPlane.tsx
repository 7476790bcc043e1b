import type { ComponentChildren } from 'preact';
import { Axes } from './Axes';
import { Chart, Clipped } from './Chart';
import type { ClassedPoints } from './classMarks';
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

/** The frame of such a picture: axes, and the network's name in its tone. */
export function ClassPlane({
  area,
  label,
  xLabel,
  yLabel,
  title,
  tone,
  children,
}: Pick<ClassPlaneProps, 'label' | 'xLabel' | 'yLabel' | 'title' | 'tone'> & { area: PlotArea; children: ComponentChildren }) {
  return (
    <Chart area={area} label={label}>
      <Clipped area={area}>{children}</Clipped>
      <Axes area={area} xLabel={xLabel} yLabel={yLabel} xTicks={4} yTicks={4} />
      <text class={`chart-title tone-${tone}`} x={area.innerWidth} y={-8} text-anchor="end">
        {title}
      </text>
    </Chart>
  );
}

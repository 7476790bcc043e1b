import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { Axes } from './Axes';
import { Chart, Clipped } from './Chart';
import { pathData } from './pathData';
import { plotArea, tenth, type Interval, type PlotArea } from './plotArea';
import { wayFacts, type Way } from './ways';

const SIZE = { width: 380, height: 340, margin: { top: 22, right: 12, bottom: 34, left: 34 } };
const SAMPLES = 120;

interface Props {
  label: string;
  x: Interval;
  y: Interval;
  xLabel: string;
  yLabel: string;
  /** Height over x: must stay the same function while the profile does. */
  value: (x: number) => number;
  height?: number;
  /** What rolls on it, as it is said. */
  ways?: readonly Way[];
  /** Drawn on the ground, in the plot's coordinates. */
  children: (area: PlotArea) => ComponentChildren;
}

/** A loss of one weight as ground that is seen from the side. */
export function ProfilePlot({ label, x, y, xLabel, yLabel, value, height = SIZE.height, ways = [], children }: Props) {
  const area = useMemo(() => plotArea({ ...SIZE, height, x, y }), [x, y, height]);
  const line = useMemo(() => {
    const at = (sample: number) => x[0] + ((x[1] - x[0]) * sample) / SAMPLES;
    return pathData(
      area,
      Array.from({ length: SAMPLES + 1 }, (_, sample) => [at(sample), value(at(sample))] as const),
    );
  }, [area, x, value]);
  return (
    <Chart area={area} label={label} interactive drawing={{ lines: [], facts: () => wayFacts(ways), xLabel, yLabel }}>
      <Clipped area={area}>
        <path class="ground" d={`${line}V${area.innerHeight}H0Z`} />
        <path class="ground-line" d={line} />
        {children(area)}
      </Clipped>
      <Axes area={area} xLabel={xLabel} yLabel={yLabel} />
    </Chart>
  );
}

/** Two balls in one place are both seen: the larger one as a ring. */
const BALL_RADIUS = { without: 8, with: 5.5, ink: 5.5 };

/** A ball that lies on the ground of a profile. */
export function BallOnGround({
  area,
  x,
  y,
  tone,
  id,
}: {
  area: PlotArea;
  x: number;
  y: number;
  tone: 'without' | 'with' | 'ink';
  id: string;
}) {
  return (
    <circle
      class={`ball tone-${tone}`}
      data-ball={id}
      cx={tenth(area.x(x))}
      cy={tenth(area.y(y) - BALL_RADIUS[tone])}
      r={BALL_RADIUS[tone]}
    />
  );
}

import { useMemo } from 'preact/hooks';
import { Axes } from './Axes';
import { Chart, Clipped } from './Chart';
import type { Tone } from './LineChart';
import { pathData } from './pathData';
import { plotArea, tenth, type Interval, type PlotArea } from './plotArea';
import { spread } from './spread';

export interface RateCurve {
  id: string;
  /** Written under its lowest point. */
  name: string;
  tone: Tone;
  thin?: boolean;
  points: readonly (readonly [rate: number, loss: number])[];
  /** Its lowest point, where it is known. */
  best?: readonly [rate: number, loss: number] | undefined;
}

interface Props {
  label: string;
  curves: readonly RateCurve[];
  rates: Interval;
  losses: Interval;
  xLabel: string;
  yLabel: string;
  /** A thin level line, such as the loss of a guess. */
  level: number;
  /** Written on it, such as which curves stay there. */
  levelName?: string;
}

const SIZE = { width: 380, height: 320, margin: { top: 22, right: 14, bottom: 36, left: 44 } };
const DOT_RADIUS = 4;
const NAME_BELOW = 16;
const LINE_HEIGHT = 13;
const ABOVE_LEVEL = 5;
/** Names whose places are nearer than this would overlap. */
const NAME_WIDTH = 64;

/** A loss over the learning rate for several networks, both axes logarithmic; each curve's lowest point is marked and named. */
export function RatePlot({ label, curves, rates, losses, xLabel, yLabel, level, levelName = '' }: Props) {
  const [[slowest, fastest], [least, most]] = [rates, losses];
  const area = useMemo(
    () => plotArea({ ...SIZE, x: [slowest, fastest], y: [least, most], xScale: 'log', yScale: 'log' }),
    [slowest, fastest, least, most],
  );
  return (
    <Chart area={area} label={label} drawing={{ lines: curves, xLabel, yLabel, yScale: 'log' }}>
      <Axes area={area} xLabel={xLabel} yLabel={yLabel} />
      <path class="line thin tone-soft" d={`M0 ${tenth(area.y(level))}H${area.innerWidth}`} />
      <Clipped area={area}>
        {curves.map(({ id, tone, thin, points }) => (
          <path key={id} class={`line tone-${tone}${thin ? ' thin' : ''}`} data-line={id} d={pathData(area, points)} />
        ))}
      </Clipped>
      <text class="note" x={area.innerWidth} y={tenth(area.y(level) - ABOVE_LEVEL)} text-anchor="end">
        {levelName}
      </text>
      {namePlaces(area, curves).map(({ curve: { id, name, tone }, x, y, nameY }) => (
        <g key={id}>
          <circle class={`dot tone-${tone}`} data-best={id} cx={x} cy={y} r={DOT_RADIUS} />
          <text class={`on-surface tone-${tone}`} x={x} y={nameY} text-anchor="middle">
            {name}
          </text>
        </g>
      ))}
    </Chart>
  );
}

interface NamePlace {
  curve: RateCurve;
  x: number;
  y: number;
  nameY: number;
}

/** Each name under its point; names that are near each other from the top down, and all of them in the picture. */
function namePlaces(area: PlotArea, curves: readonly RateCurve[]): NamePlace[] {
  const marked = curves
    .flatMap((curve) =>
      curve.best ? [{ curve, x: tenth(area.x(curve.best[0])), y: Math.min(area.innerHeight, tenth(area.y(curve.best[1]))) }] : [],
    )
    .sort((a, b) => a.x - b.x);
  const crowds: (typeof marked)[] = [];
  for (const point of marked) {
    const crowd = crowds.at(-1);
    if (crowd && point.x - (crowd.at(-1)?.x ?? -Infinity) < NAME_WIDTH) crowd.push(point);
    else crowds.push([point]);
  }
  return crowds.flatMap((crowd) => {
    const heights = spread(
      crowd.map(({ y }) => y + NAME_BELOW),
      LINE_HEIGHT,
      [LINE_HEIGHT, area.innerHeight - DOT_RADIUS],
    );
    return crowd.map((point, place) => ({ ...point, nameY: tenth(heights[place] ?? point.y) }));
  });
}

import { formatShort } from '../../lib/format/formatNumber';
import { tenth, type PlotArea, type Scale } from './plotArea';
import { beginsWith125 } from './scale';

interface Props {
  area: PlotArea;
  xLabel: string;
  yLabel: string;
  xTicks?: number;
  yTicks?: number;
  format?: (value: number) => string;
}

const TICK = 4;
/** From the axis to what is written under it; the letters are larger on a narrow screen, and their lines with them. */
const UNDER = TICK + 1;
/** Units between two marks along the upright axis, whose numbers would lie over one another if they were nearer. */
const LEAST_APART = 14;

/** Thin axes at the left and the bottom, with few ticks and their names at the ends. */
export function Axes({ area, xLabel, yLabel, xTicks = 5, yTicks = 5, format = tickText }: Props) {
  const { innerWidth, innerHeight, x, y } = area;
  return (
    <g class="axes" aria-hidden="true">
      <path d={`M0 0V${innerHeight}H${innerWidth}`} />
      {ticksOf(x, xTicks).map((tick) => (
        <g key={tick} transform={`translate(${tenth(x(tick))} ${innerHeight})`}>
          <path d={`M0 0V${TICK}`} />
          <text y={UNDER} dy="1em" text-anchor="middle">
            {format(tick)}
          </text>
        </g>
      ))}
      {apart(ticksOf(y, yTicks), y).map((tick) => (
        <g key={tick} transform={`translate(0 ${tenth(y(tick))})`}>
          <path d={`M0 0H${-TICK}`} />
          <text x={-TICK - 4} dy="0.32em" text-anchor="end">
            {format(tick)}
          </text>
        </g>
      ))}
      <text class="axis-name" x={innerWidth} y={innerHeight + UNDER} dy="2.2em" text-anchor="end">
        {xLabel}
      </text>
      <text class="axis-name" x={-area.left + 2} y={-8} text-anchor="start">
        {yLabel}
      </text>
    </g>
  );
}

/** Without those that are too near to another; powers of ten stay. */
function apart(ticks: readonly number[], scale: Scale): number[] {
  const kept: number[] = [];
  const [tens, others] = [ticks.filter(isPowerOfTen), ticks.filter((tick) => !isPowerOfTen(tick))];
  for (const tick of [...tens, ...others]) if (kept.every((other) => Math.abs(scale(other) - scale(tick)) >= LEAST_APART)) kept.push(tick);
  return kept.sort((a, b) => a - b);
}

const isPowerOfTen = (value: number) => Math.abs(Math.log10(value) % 1) < 1e-9;

const tickText = (value: number) => formatShort(value, 2);

/** A log scale of more than one decade is marked at its powers of ten only, a shorter one that has too many at those that begin with 1, 2 or 5. */
function ticksOf(scale: Scale, count: number): number[] {
  const ticks = scale.ticks(count);
  if (scale.kind !== 'log') return thinned(ticks, count * 2);
  const decades = ticks.filter(isPowerOfTen);
  if (decades.length >= 2) return thinned(decades, count);
  const round = ticks.filter(beginsWith125);
  return ticks.length > count * 2 && round.length >= 2 ? round : thinned(ticks, count * 2);
}

const thinned = (ticks: number[], most: number) => {
  const every = Math.ceil(ticks.length / most);
  return ticks.filter((_, index) => index % every === 0);
};

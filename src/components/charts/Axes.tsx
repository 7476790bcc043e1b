import { formatShort } from '../../lib/format/formatNumber';
import { tenth, type PlotArea, type Scale } from './plotArea';

interface Props {
  area: PlotArea;
  xLabel: string;
  yLabel: string;
  xTicks?: number;
  yTicks?: number;
  format?: (value: number) => string;
}

const TICK = 4;
const LABEL_ROOM = 30;

/** Thin axes at the left and the bottom, with few ticks and their names at the ends. */
export function Axes({ area, xLabel, yLabel, xTicks = 5, yTicks = 5, format = tickText }: Props) {
  const { innerWidth, innerHeight, x, y } = area;
  return (
    <g class="axes" aria-hidden="true">
      <path d={`M0 0V${innerHeight}H${innerWidth}`} />
      {ticksOf(x, xTicks).map((tick) => (
        <g key={tick} transform={`translate(${tenth(x(tick))} ${innerHeight})`}>
          <path d={`M0 0V${TICK}`} />
          <text y={TICK + 12} text-anchor="middle">
            {format(tick)}
          </text>
        </g>
      ))}
      {ticksOf(y, yTicks).map((tick) => (
        <g key={tick} transform={`translate(0 ${tenth(y(tick))})`}>
          <path d={`M0 0H${-TICK}`} />
          <text x={-TICK - 4} dy="0.32em" text-anchor="end">
            {format(tick)}
          </text>
        </g>
      ))}
      <text class="axis-name" x={innerWidth} y={innerHeight + LABEL_ROOM} text-anchor="end">
        {xLabel}
      </text>
      <text class="axis-name" x={-area.left + 2} y={-8} text-anchor="start">
        {yLabel}
      </text>
    </g>
  );
}

const tickText = (value: number) => formatShort(value, 2);

/** A log scale of more than one decade is marked at its powers of ten only. */
function ticksOf(scale: Scale, count: number): number[] {
  const ticks = scale.ticks(count);
  const decades = ticks.filter((tick) => Math.abs(Math.log10(tick) % 1) < 1e-9);
  const isLog = 'base' in scale;
  return isLog && decades.length >= 2 ? thinned(decades, count) : thinned(ticks, count * 2);
}

const thinned = (ticks: number[], most: number) => {
  const every = Math.ceil(ticks.length / most);
  return ticks.filter((_, index) => index % every === 0);
};

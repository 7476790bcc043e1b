import { formatShort } from '../../lib/format/formatNumber';
import { Chart } from './Chart';
import { tenth } from './plotArea';

interface Props {
  label: string;
  name: string;
  /** Where each of the ramp's colours begins, lowest first. */
  thresholds: readonly number[];
}

/** As wide as two charts side by side, whose letters it has. */
const WIDTH = 780;
const LEFT = 76;
const BAR = 18;
const NUMBERS = 36;

/** The colours of a surface, and where each begins. */
export function ColourKey({ label, name, thresholds }: Props) {
  const cell = (WIDTH - LEFT) / thresholds.length;
  return (
    <Chart area={{ width: WIDTH, height: BAR + NUMBERS, left: LEFT, top: 0 }} label={label}>
      <text class="chart-title" x={-8} y={BAR / 2} dy="0.32em" text-anchor="end">
        {name}
      </text>
      {thresholds.map((from, band) => (
        <g key={from} transform={`translate(${tenth(band * cell)} 0)`}>
          <rect class={`contour ramp-${band}`} width={tenth(cell)} height={BAR} />
          {band > 0 && (
            <text y={BAR + 4} dy="1em" text-anchor="middle">
              {formatShort(from, 2)}
            </text>
          )}
        </g>
      ))}
    </Chart>
  );
}

import { formatShort } from '../../lib/format/formatNumber';
import { BaseAxis } from '../charts/BaseAxis';
import { Chart } from '../charts/Chart';
import { ticksOf } from '../charts/outcomeDots';
import { plotArea, tenth, type Interval } from '../charts/plotArea';

export interface SeedRow {
  name: string;
  values: readonly number[];
  /** 'with' if absent. */
  tone?: 'with' | 'without';
}

interface Props {
  label: string;
  rows: readonly SeedRow[];
  /** What the reader said, on the first row. */
  mark?: number | undefined;
  markName: string;
  axis: string;
}

const WIDTH = 380;
const ROW_HEIGHT = 40;
const MARGIN = { top: 20, right: 16, bottom: 36, left: 16 };
const RADIUS = 4;
/** About so many on a linear axis. */
const TICKS = 5;
/** From this ratio on, positive values lie on a logarithmic axis. */
const LOG_FROM = 100;

/** Row by row what each seed gave, a dot each, and the reader's own mark. */
export function SeedRows({ label, rows, mark, markName, axis }: Props) {
  const values = [...rows.flatMap((row) => row.values), ...(mark === undefined ? [] : [mark])].filter(Number.isFinite);
  const { domain, scale } = axisOf(values);
  const area = plotArea({
    width: WIDTH,
    height: MARGIN.top + MARGIN.bottom + rows.length * ROW_HEIGHT,
    margin: MARGIN,
    x: domain,
    y: [rows.length, 0],
    xScale: scale,
  });
  const hasNames = rows.some(({ name }) => name !== '');
  return (
    <Chart area={area} label={label}>
      <BaseAxis area={area} ticks={scale === 'log' ? ticksOf(area.x) : area.x.ticks(TICKS)} format={(tick) => formatShort(tick, 3)}>
        <text class="axis-name" x={area.innerWidth} y={area.innerHeight + 30} text-anchor="end">
          {axis}
        </text>
      </BaseAxis>
      {rows.map(({ name, values: own, tone = 'with' }, row) => (
        <g key={row} transform={`translate(0 ${row * ROW_HEIGHT + (hasNames ? 28 : 20)})`}>
          <path class="ridge-foot" d={`M0 0H${area.innerWidth}`} />
          {own.filter(Number.isFinite).map((value, i) => (
            <circle key={i} class={`dot tone-${tone} seed-dot`} cx={tenth(area.x(value))} cy={0} r={RADIUS} />
          ))}
          <text class="note" y={-10}>
            {name}
          </text>
        </g>
      ))}
      {mark !== undefined && Number.isFinite(mark) && (
        <g class="own-mark" transform={`translate(${tenth(area.x(mark))} 0)`}>
          <path d={`M0 0V${area.innerHeight}`} />
          <text y={-6} text-anchor={area.x(mark) < 40 ? 'start' : area.x(mark) > area.innerWidth - 40 ? 'end' : 'middle'}>
            {markName}
          </text>
        </g>
      )}
    </Chart>
  );
}

function axisOf(values: readonly number[]): { domain: Interval; scale: 'linear' | 'log' } {
  const [least, most] = values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
  const isLog = least > 0 && most / least > LOG_FROM;
  if (isLog) return { domain: [least / 1.3, most * 1.3], scale: 'log' };
  // So wide that its ticks differ in the digits that they have.
  const room = Math.max((most - least) * 0.06, 0.03 * Math.max(Math.abs(least), Math.abs(most))) || 1;
  return { domain: [least - room, most + room], scale: 'linear' };
}

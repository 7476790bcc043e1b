import type { ComponentChildren } from 'preact';
import { formatShort } from '../../lib/format/formatNumber';
import { BaseAxis } from './BaseAxis';
import { Chart, Clipped } from './Chart';
import { plotArea, tenth, type Interval, type PlotArea } from './plotArea';

export interface DotRow {
  id: string;
  /** A letter of the text, or a few words over the row. */
  name: string;
  values: readonly number[];
  /** Where the values would be otherwise. */
  ghosts?: readonly number[];
}

interface Props {
  label: string;
  rows: readonly DotRow[];
  /** How many rows there is room for; as many as there are if absent. */
  most?: number;
  x: Interval;
  xLabel: string;
  /** Which of a row's dots stands out. */
  marked?: number;
  /** Whether a value is joined to what becomes of it in the next row. */
  joined?: boolean;
  /** Drawn over everything. */
  children?: (area: PlotArea) => ComponentChildren;
}

const WIDTH = 380;
const ROW_HEIGHT = 58;
const MARGIN = { top: 24, right: 12, bottom: 36, left: 12 };
const RADIUS = 4;
const MARKED_RADIUS = 5.5;
const NAME_ABOVE = 14;

/** Values on one axis, row under row: the same examples at successive stages. */
export function DotRows({ label, rows, most = rows.length, x, xLabel, marked, joined = false, children }: Props) {
  const height = MARGIN.top + MARGIN.bottom + most * ROW_HEIGHT;
  const area = plotArea({ width: WIDTH, height, margin: MARGIN, x, y: [most - 0.5, -0.5] });
  const left = (value: number) => tenth(area.x(value));
  const top = (row: number) => tenth(area.y(row));
  const facts = () =>
    rows.map(({ name, values }) => ({ kind: 'range' as const, name, from: Math.min(...values), to: Math.max(...values) }));
  return (
    <Chart area={area} label={label} interactive={children !== undefined} drawing={{ lines: [], facts, xLabel, yLabel: '' }}>
      <BaseAxis area={area} ticks={area.x.ticks(5)} format={(tick) => formatShort(tick, 2)}>
        <text class="axis-name" x={area.innerWidth} y={area.innerHeight + 30} text-anchor="end">
          {xLabel}
        </text>
      </BaseAxis>
      <path class="playhead" d={`M${left(0)} 0V${area.innerHeight}`} />
      <Clipped area={area}>
        {joined &&
          rows.slice(1).map(({ id, values }, row) => (
            <g key={id}>
              {inOrder(values, marked).map(([value, i]) => (
                <path
                  key={i}
                  class={`line thin tone-${i === marked ? 'with' : 'soft'}`}
                  d={`M${left(rows[row]?.values[i] ?? NaN)} ${top(row)}L${left(value)} ${top(row + 1)}`}
                />
              ))}
            </g>
          ))}
        {rows.map(({ id, values, ghosts }, row) => (
          <g key={id} data-row={id}>
            <path class="ridge-foot" d={`M0 ${top(row)}H${area.innerWidth}`} />
            {ghosts?.map((ghost, i) => (
              <circle key={i} class="datum" data-ghost cx={left(ghost)} cy={top(row)} r={RADIUS} />
            ))}
            {inOrder(values, marked).map(([value, i]) => (
              <circle
                key={i}
                class={`dot tone-${i === marked ? 'with' : 'ink'}`}
                data-dot={i}
                cx={left(value)}
                cy={top(row)}
                r={i === marked ? MARKED_RADIUS : RADIUS}
              />
            ))}
          </g>
        ))}
      </Clipped>
      {rows.map(({ id, name }, row) => (
        <text key={id} class="note on-surface" x={2} y={tenth(area.y(row) - NAME_ABOVE)}>
          {name}
        </text>
      ))}
      {children?.(area)}
    </Chart>
  );
}

/** The values with their places; the one that stands out last, so that it lies over the others. */
function inOrder(values: readonly number[], marked: number | undefined): (readonly [value: number, place: number])[] {
  const placed = values.map((value, i) => [value, i] as const);
  return [...placed.filter(([, i]) => i !== marked), ...placed.filter(([, i]) => i === marked)];
}

import { Chart } from './Chart';
import type { Fact } from './drawings';
import { tenth } from './plotArea';
import { rampClass } from './rampClass';

export interface HeatCell {
  /** Absent where nothing is known yet; infinite where there is no number. */
  value: number | undefined;
  /** Written in the cell. */
  text: string;
  /** The one that is looked for, which gets a frame. */
  ringed?: boolean;
}

interface Props {
  label: string;
  title: string;
  /** From the lowest row up. */
  rows: readonly { name: string; cells: readonly HeatCell[] }[];
  columns: readonly string[];
  xLabel: string;
  yLabel: string;
  /** Values from here on are off the ramp. */
  ceiling: number;
  /** The column where the reader is. */
  column?: number;
}

const WIDTH = 380;
const MARGIN = { top: 24, right: 8, bottom: 36, left: 44 };
const ROW_HEIGHT = 38;
const GAP = 2;

/** A number for every pair of two settings, low to high along the ramp by equal factors. */
export function HeatMap({ label, title, rows, columns, xLabel, yLabel, ceiling, column }: Props) {
  const width = (WIDTH - MARGIN.left - MARGIN.right) / columns.length;
  const innerHeight = rows.length * ROW_HEIGHT;
  const area = { width: WIDTH, height: innerHeight + MARGIN.top + MARGIN.bottom, left: MARGIN.left, top: MARGIN.top };
  const floor = Math.min(...rows.flatMap(({ cells }) => cells.map(({ value }) => value ?? Infinity)));
  const top = (row: number) => innerHeight - (row + 1) * ROW_HEIGHT;
  const facts = (): Fact[] =>
    rows.flatMap(({ name, cells }) =>
      cells.flatMap(({ value, text }, index) =>
        value === floor ? [{ kind: 'least', column: `${xLabel} ${columns[index] ?? ''}`, row: `${yLabel} ${name}`, value: text }] : [],
      ),
    );
  return (
    <Chart area={area} label={label} drawing={{ lines: [], facts, xLabel, yLabel }}>
      {rows.map(({ name, cells }, row) => (
        <g key={name} transform={`translate(0 ${top(row)})`}>
          <text class="heat-name" x={-8} y={ROW_HEIGHT / 2} dy="0.32em" text-anchor="end">
            {name}
          </text>
          {cells.map(({ value, text }, index) => (
            <g key={index} transform={`translate(${tenth(index * width)} 0)`}>
              <rect class={`heat ${shade(value, floor, ceiling)}`} width={tenth(width - GAP)} height={ROW_HEIGHT - GAP} />
              <text x={tenth((width - GAP) / 2)} y={ROW_HEIGHT / 2 - 1} dy="0.32em" text-anchor="middle">
                {text}
              </text>
            </g>
          ))}
        </g>
      ))}
      {rows.flatMap(({ cells }, row) =>
        cells.map(
          ({ ringed }, index) =>
            ringed && (
              <rect
                key={`${row}-${index}`}
                class="heat-ring"
                x={tenth(index * width)}
                y={top(row)}
                width={tenth(width - GAP)}
                height={ROW_HEIGHT - GAP}
              />
            ),
        ),
      )}
      {column !== undefined && <path class="heat-column" d={`M${tenth(column * width)} ${innerHeight + 2}h${tenth(width - GAP)}`} />}
      {columns.map((name, index) => (
        <text key={name} class="heat-name" x={tenth(index * width + (width - GAP) / 2)} y={innerHeight + 16} text-anchor="middle">
          {name}
        </text>
      ))}
      <text class="heat-name" x={WIDTH - MARGIN.left - MARGIN.right - GAP} y={innerHeight + 30} text-anchor="end">
        {xLabel}
      </text>
      <text class="heat-name" x={-MARGIN.left + 2} y={-8}>
        {yLabel}
      </text>
      <text class="chart-title" x={WIDTH - MARGIN.left - MARGIN.right - GAP} y={-8} text-anchor="end">
        {title}
      </text>
    </Chart>
  );
}

/** The class of a cell's colour. */
function shade(value: number | undefined, floor: number, ceiling: number): string {
  if (value === undefined) return 'heat-unknown';
  if (!(value < ceiling)) return 'beyond';
  return rampClass(Math.log(value / floor) / Math.log(ceiling / floor));
}

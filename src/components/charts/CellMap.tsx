import type { ComponentChildren } from 'preact';
import { Chart, Clipped } from './Chart';
import type { Fact } from './drawings';
import { tenth, type PlotArea } from './plotArea';
import { rampClass } from './rampClass';

/** A rectangle of a map that is divided into equal columns and rows. */
export interface MapCell {
  /** From the left and from the bottom, counted from 0. */
  column: number;
  row: number;
  /** Columns and rows that it covers, being in their middle; 1 if absent. */
  span?: number;
  /** From 0 to 1 along the ramp, low to high; absent where there is no number: a cross. */
  share: number | undefined;
}

/** A mark of an axis, in data coordinates. */
export interface MapTick {
  at: number;
  text: string;
}

interface Props {
  area: PlotArea;
  label: string;
  columns: number;
  rows: number;
  /** Later ones cover earlier ones. */
  cells: readonly MapCell[];
  xLabel: string;
  yLabel: string;
  xTicks: readonly MapTick[];
  yTicks: readonly MapTick[];
  /** Drawn over the cells, clipped. */
  children: ComponentChildren;
  /** Drawn in the margins. */
  beside?: ComponentChildren;
  /** What is seen in it. */
  facts: () => readonly Fact[];
}

const TICK = 4;
/** Of a cross, from its middle. */
const ARM = 3;

/** A number for many pairs of two settings, as shades of a ramp. */
export function CellMap({ area, label, columns, rows, cells, xLabel, yLabel, xTicks, yTicks, children, beside, facts }: Props) {
  const { innerWidth, innerHeight } = area;
  const [width, height] = [innerWidth / columns, innerHeight / rows];
  return (
    <Chart area={area} label={label} drawing={{ lines: [], facts, xLabel, yLabel }}>
      <Clipped area={area}>
        <rect class="heat-unknown" width={innerWidth} height={innerHeight} />
        {cells.map(({ column, row, span = 1, share }) => {
          const [x, y] = [(column + 0.5) * width, innerHeight - (row + 0.5) * height];
          return (
            <g key={`${column}-${row}`} data-cell={`${column}-${row}`}>
              <rect
                class={share === undefined ? 'beyond' : `map-cell ${rampClass(share)}`}
                x={tenth(x - (span * width) / 2)}
                y={tenth(y - (span * height) / 2)}
                width={tenth(span * width)}
                height={tenth(span * height)}
              />
              {share === undefined && <path class="map-cross" d={cross(x, y)} />}
            </g>
          );
        })}
        {children}
      </Clipped>
      <g class="axes" aria-hidden="true">
        <path d={`M0 0V${innerHeight}H${innerWidth}`} />
        {xTicks.map(({ at, text }) => (
          <g key={at} transform={`translate(${tenth(area.x(at))} ${innerHeight})`}>
            <path d={`M0 0V${TICK}`} />
            <text y={TICK + 12} text-anchor="middle">
              {text}
            </text>
          </g>
        ))}
        {yTicks.map(({ at, text }) => (
          <g key={at} transform={`translate(0 ${tenth(area.y(at))})`}>
            <path d={`M0 0H${-TICK}`} />
            <text x={-TICK - 4} dy="0.32em" text-anchor="end">
              {text}
            </text>
          </g>
        ))}
        <text x={innerWidth} y={innerHeight + 30} text-anchor="end">
          {xLabel}
        </text>
        <text x={-area.left + 2} y={-8}>
          {yLabel}
        </text>
        {beside}
      </g>
    </Chart>
  );
}

const cross = (x: number, y: number): string =>
  `M${tenth(x - ARM)} ${tenth(y - ARM)}l${2 * ARM} ${2 * ARM}m0 ${-2 * ARM}l${-2 * ARM} ${2 * ARM}`;

import { useContext, useMemo } from 'preact/hooks';
import { Axes } from './Axes';
import { Chart, Clipped } from './Chart';
import { GhostOfFigure, ghostLines } from './ghost';
import { CircleWriter, pathData } from './pathData';
import { plotArea, tenth, type Interval, type PlotArea, type ScaleKind } from './plotArea';
import { spread } from './spread';
import { usePaths } from './usePaths';

/** Which of the book's colours a line has: without the technique, with it, or neither. */
export type Tone = 'without' | 'with' | 'ink' | 'soft';

export interface Line {
  id: string;
  /** Written at the line's end; no legend. Empty where the line needs no name. */
  name: string;
  /** As it is said, where the written name is told from others by its colour alone. */
  said?: string;
  tone: Tone;
  /** Training is solid, validation dashed. */
  dashed?: boolean;
  /** One of many that are alike. */
  thin?: boolean;
  points: readonly (readonly [number, number])[];
}

/** A measured value on a line that was computed, or a place on it. */
export interface Dot {
  id: string;
  tone: Tone;
  at: readonly [number, number];
  /** Written beside it. */
  name?: string;
}

/** A stretch of values over x, such as an interval: drawn pale, under the lines. */
export interface Band {
  id: string;
  tone: Tone;
  points: readonly (readonly [x: number, low: number, high: number])[];
}

export interface LineChartProps {
  label: string;
  lines: readonly Line[];
  dots?: readonly Dot[];
  bands?: readonly Band[];
  /** Small points of data, under everything else. */
  data?: readonly (readonly [number, number])[];
  x: Interval;
  y: Interval;
  xScale?: ScaleKind;
  yScale?: ScaleKind;
  xLabel: string;
  yLabel: string;
  /** A thin upright line, where the reader is. */
  at?: number;
  height?: number;
  /** About so many marks along the x-axis. */
  xTicks?: number;
  /** Room for the lines' names at the right. */
  nameRoom?: number;
}

const WIDTH = 380;
const LINE_HEIGHT = 14;
/** What the lowest name stays clear of the marks under the axis. */
const CLEAR = 4;
const DOT_RADIUS = 4;
const DATUM_RADIUS = 2.4;
const circlesOn = (area: PlotArea) => new CircleWriter(area, DATUM_RADIUS);

/** Lines over a common axis, each named at its end. */
export function LineChart({
  label,
  lines,
  dots = [],
  bands = [],
  data = [],
  x,
  y,
  xScale = 'linear',
  yScale = 'linear',
  xLabel,
  yLabel,
  at,
  height = 260,
  xTicks = 5,
  nameRoom = 84,
}: LineChartProps) {
  const [left, right, bottom, top] = [...x, ...y];
  const area = useMemo(
    () =>
      plotArea({
        width: WIDTH,
        height,
        margin: { top: 22, right: nameRoom, bottom: 36, left: 38 },
        x: [left, right],
        y: [bottom, top],
        xScale,
        yScale,
      }),
    [height, nameRoom, left, right, bottom, top, xScale, yScale],
  );
  const path = usePaths(area);
  const ghost = useContext(GhostOfFigure);
  const before = ghostLines(ghost, { label, lines, xLabel, yLabel });
  const circles = usePaths(area, circlesOn);
  return (
    <Chart
      area={area}
      label={label}
      drawing={{ lines, dots, xLabel, yLabel, yScale, ghost: ghost && before.length > 0 ? { said: ghost.said, lines: before } : undefined }}
    >
      <Axes area={area} xLabel={xLabel} yLabel={yLabel} xTicks={xTicks} />
      <Clipped area={area}>
        {at !== undefined && <path class="playhead" d={`M${tenth(area.x(at))} 0V${area.innerHeight}`} />}
        {bands.map(({ id, tone, points }) => (
          <path key={id} class={`interval tone-${tone}`} data-band={id} d={bandData(area, points)} />
        ))}
        {data.length > 0 && <path class="datum" d={circles('data', data)} />}
        {before.map(({ id, tone, dashed, points }) => (
          <path
            key={id}
            class={`line ghost tone-${tone}${dashed ? ' dashed' : ''}`}
            data-ghost-line={id}
            d={path(`before ${id}`, points)}
          />
        ))}
        {lines.map(({ id, tone, dashed, thin, points }) => (
          <path key={id} class={`line tone-${tone}${dashed ? ' dashed' : ''}${thin ? ' thin' : ''}`} data-line={id} d={path(id, points)} />
        ))}
      </Clipped>
      {dots.filter(isWithin(area)).map(({ id, tone, at: [left, height] }) => (
        <circle key={id} class={`dot tone-${tone}`} data-dot={id} cx={tenth(area.x(left))} cy={tenth(area.y(height))} r={DOT_RADIUS} />
      ))}
      <DotNames area={area} dots={dots} />
      <LineNames area={area} lines={lines} />
    </Chart>
  );
}

/** Whether a dot lies in the plot. One on its edge is drawn as a whole. */
const isWithin =
  ({ x, y, innerWidth, innerHeight }: PlotArea) =>
  ({ at: [left, height] }: Dot): boolean => {
    const [across, down] = [x(left), y(height)];
    return across >= 0 && across <= innerWidth && down >= 0 && down <= innerHeight;
  };

function bandData(area: PlotArea, points: Band['points']): string {
  if (points.length === 0) return '';
  const along = points.map(([x, low]) => [x, low] as const);
  const back = points.map(([x, , high]) => [x, high] as const).reverse();
  return `${pathData(area, [...along, ...back])}Z`;
}

interface Named {
  id: string;
  name: string;
  tone: Tone;
  left: number;
  height: number;
}

/** Beside each dot that has a name. */
function DotNames({ area, dots }: { area: PlotArea; dots: readonly Dot[] }) {
  const named = dots
    .filter(isWithin(area))
    .flatMap(({ id, name, tone, at: [left, height] }) =>
      name ? [{ id, name, tone, left: tenth(area.x(left) + 2 * DOT_RADIUS + 1), height: area.y(height) }] : [],
    );
  return <Names area={area} named={named} of="line-names dot-names" />;
}

/** At the end of each line that has a name. */
function LineNames({ area, lines }: { area: PlotArea; lines: readonly Line[] }) {
  const named = lines.flatMap(({ id, name, tone, points }) => {
    const last = points.at(-1);
    const height = last ? area.y(last[1]) : NaN;
    return name !== '' && Number.isFinite(height)
      ? [{ id, name, tone, left: area.innerWidth + 6, height: Math.min(area.innerHeight - CLEAR, Math.max(0, height)) }]
      : [];
  });
  return <Names area={area} named={named} of="line-names" />;
}

/** Names a line's height apart at least, as near as can be to what they name. */
function Names({ area, named, of }: { area: PlotArea; named: readonly Named[]; of: string }) {
  const heights = spread(
    named.map(({ height }) => height),
    LINE_HEIGHT,
    [0, area.innerHeight - CLEAR],
  );
  return (
    <g class={of}>
      {named.map(({ id, name, tone, left }, index) => (
        <text key={id} class={`tone-${tone}`} x={left} y={tenth(heights[index] ?? 0)} dy="0.32em">
          {name}
        </text>
      ))}
    </g>
  );
}

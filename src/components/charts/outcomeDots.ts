import { plotArea, type Interval, type PlotArea, type Scale } from './plotArea';
import { beginsWith125 } from './scale';

/** Outcomes as dots that stand on each other where they would overlap. */
export interface OutcomeDots {
  domain: Interval;
  scale: 'linear' | 'log';
  places: readonly { value: number; level: number }[];
  levels: number;
}

const WIDTH = 380;
const MARGIN = { top: 6, right: 16, bottom: 22, left: 16 };
const BASE_HEIGHT = 66;
const LEVEL_HEIGHT = 7.35;
/** Columns of dots that have room beside each other. */
const COLUMNS = 46;
/** Dots of a share stand in rows of this many. */
const SHARE_ROW = 12;
/** From this ratio of the largest to the smallest on, positive values are spread out by their logarithms. */
const LOG_FROM = 8;

/** @param marks values that have to be on the axis too */
export function stackedDots(
  outcomes: readonly number[],
  marks: readonly number[],
  kind: 'mean' | 'ratio' | 'share' | 'exact',
): OutcomeDots {
  const all = [...outcomes, ...marks];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const scale = least > 0 && most / least > LOG_FROM ? 'log' : 'linear';
  const toAxis = scale === 'log' ? Math.log : (value: number) => value;
  const fromAxis = scale === 'log' ? Math.exp : (value: number) => value;
  const room = (toAxis(most) - toAxis(least)) * 0.04 || Math.abs(toAxis(most)) * 0.1 || 1;
  const domain: Interval = kind === 'share' ? [0, 1] : [fromAxis(toAxis(least) - room), fromAxis(toAxis(most) + room)];
  const [start, end] = domain.map(toAxis) as [number, number];
  const columnOf = (value: number) => Math.round(((toAxis(value) - start) / (end - start)) * COLUMNS);
  const places = kind === 'share' ? shareRows(outcomes) : stacks(outcomes, columnOf);
  return { domain, scale, places, levels: Math.max(...places.map(({ level }) => level)) + 1 };
}

/** As high as the highest stack asks for. */
export function outcomeArea({ domain, scale, levels }: OutcomeDots): PlotArea {
  const height = BASE_HEIGHT + (levels - 1) * LEVEL_HEIGHT;
  return plotArea({ width: WIDTH, height, margin: MARGIN, x: domain, y: [0, 1], xScale: scale });
}

/** Few ticks: powers of ten where the axis spans some, otherwise up to six round numbers. */
export function ticksOf(x: Scale): number[] {
  const ticks = x.ticks(6);
  if (ticks.length <= 7) return ticks;
  const decades = ticks.filter((tick) => Math.abs(Math.log10(tick) % 1) < 1e-9);
  return decades.length >= 2 ? decades : ticks.filter(beginsWith125);
}

function stacks(outcomes: readonly number[], columnOf: (value: number) => number) {
  const heights = new Map<number, number>();
  return outcomes.map((value) => {
    const column = columnOf(value);
    const level = heights.get(column) ?? 0;
    heights.set(column, level + 1);
    return { value, level };
  });
}

/** At either end of the axis, side by side: 0 to the right of the left end, 1 to the left of the right end. */
function shareRows(outcomes: readonly number[]) {
  const counts = [0, 0];
  return outcomes.map((outcome) => {
    const place = counts[outcome] ?? 0;
    counts[outcome] = place + 1;
    const shift = (place % SHARE_ROW) / COLUMNS;
    return { value: outcome === 1 ? 1 - shift : shift, level: Math.floor(place / SHARE_ROW) };
  });
}

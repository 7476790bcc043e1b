import type { Interval } from './plotArea';

/** How far a ridge may rise, in distances between two baselines: its top may cover the foot of the next. */
const RISE = 1.7;
/** Between two names, in units of the view box: less and letters would touch. */
const NAME_HEIGHT = 13;

export interface RidgeRows {
  /** Of every ridge, the first at the bottom. */
  baselines: readonly number[];
  /** Of the highest ridge. */
  rise: number;
  /** Every so manyth ridge has room for its name. */
  namedEvery: number;
}

/** Where `count` ridges stand between the top and the bottom of a plot. */
export function ridgeRows(count: number, [top, bottom]: Interval): RidgeRows {
  const distance = (bottom - top) / (count - 1 + RISE);
  return {
    baselines: Array.from({ length: count }, (_, row) => bottom - row * distance),
    rise: RISE * distance,
    namedEvery: Math.max(1, Math.ceil(NAME_HEIGHT / distance)),
  };
}

import { byteSum, normal, randomIndex, streamKey, uniform } from '../math/random';

/** The random numbers of one row of a data set: each component (0, 1, 2, ...) is a stream of its own, counted by row, so that a longer data set begins with the shorter one. */
export interface RowDraws {
  /** In [0, 1). */
  uniform(component: number): number;
  /** From N(0, 1). */
  normal(component: number): number;
  /** Nearly so, and cheaper. */
  byteSum(component: number): number;
  /** From 0 to count - 1. */
  index(component: number, count: number): number;
}

/** The draws of row after row of a split (`STREAMS.training` or `STREAMS.validation`). */
export function rowDraws(seed: number, split: number): (row: number) => RowDraws {
  const keys: ReturnType<typeof streamKey>[] = [];
  const key = (component: number) => (keys[component] ??= streamKey(seed, split, component));
  return (row) => ({
    uniform: (component) => uniform(key(component), row),
    normal: (component) => normal(key(component), row),
    byteSum: (component) => byteSum(key(component), row),
    index: (component, count) => randomIndex(key(component), row, count),
  });
}

import type { Moments } from './droppedMoments';

/** Mean and (biased) variance of each prefix of a sequence, by Welford's (1962) recursion. The n-th entry is over the first n + 1 values. */
export function runningMoments(values: readonly number[]): Moments[] {
  let mean = 0;
  let squares = 0;
  return values.map((value, before) => {
    const distance = value - mean;
    mean += distance / (before + 1);
    squares += distance * (value - mean);
    return { mean, variance: squares / (before + 1) };
  });
}

import { exponential, logarithm } from './portable';
import { studentQuantile } from './studentQuantile';

export interface Estimate {
  value: number;
  /** Confidence interval; equal to the value where there is nothing to be uncertain about. */
  interval: readonly [low: number, high: number];
}

const CONFIDENCE = 0.95;
const UPPER_TAIL = 1 - (1 - CONFIDENCE) / 2;
/** The standard normal quantile of `UPPER_TAIL`. */
const NORMAL_QUANTILE = 1.959963984540054;

export const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** e to the mean of the logarithms, of positive values. */
export const geometricMean = (values: readonly number[]): number => exponential(meanOf(values.map(logarithm)));

/** Root of the unbiased variance; NaN for fewer than two values. */
export function standardDeviation(values: readonly number[]): number {
  const mean = meanOf(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

/** The mean with Student's (1908) interval. @throws RangeError for fewer than two values */
export function meanEstimate(values: readonly number[]): Estimate {
  if (values.length < 2) throw new RangeError('an interval for a mean needs at least two values');
  const value = meanOf(values);
  const half = (studentQuantile(UPPER_TAIL, values.length - 1) * standardDeviation(values)) / Math.sqrt(values.length);
  return { value, interval: [value - half, value + half] };
}

/** The geometric mean of positive values with Student's interval of their logarithms. @throws RangeError for a value that is not positive */
export function geometricMeanEstimate(values: readonly number[]): Estimate {
  const unfit = values.find((value) => !(value > 0));
  if (unfit !== undefined) throw new RangeError(`a geometric mean takes positive values, not ${unfit}`);
  const { value, interval } = meanEstimate(values.map(logarithm));
  return { value: exponential(value), interval: [exponential(interval[0]), exponential(interval[1])] };
}

/** The share of successes with Wilson's (1927) interval, which stays sensible when all or none succeed. */
export function shareEstimate(successes: number, trials: number): Estimate {
  const share = successes / trials;
  const z2 = NORMAL_QUANTILE ** 2 / trials;
  const centre = (share + z2 / 2) / (1 + z2);
  const half = Math.sqrt(z2 * (share * (1 - share) + z2 / 4)) / (1 + z2);
  return { value: share, interval: [Math.max(0, centre - half), Math.min(1, centre + half)] };
}

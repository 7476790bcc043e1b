import { normals, streamKey } from '../../../lib/math/random';
import type { Settings } from './figure';

export const STEPS = 120;
/** Weights of the new batch at which the errors are drawn. */
export const RATES = [0.005, 1] as const;
const PER_DECADE = 20;

export interface Remembered {
  /** Of the data, at each step: it moves by the drift. */
  truth: number[];
  /** Of each step's batch. */
  batches: number[];
  /** The running mean after each step. */
  running: number[];
}

/** Standard deviations of the data are 1; the running mean has forgotten its start. */
export function remembered({ rate, batch, drift, seed }: Settings): Remembered {
  const draws = normals(streamKey(seed), STEPS);
  const truth = Array.from({ length: STEPS }, (_, step) => drift * step);
  const batches = truth.map((mean, step) => mean + (draws[step] ?? NaN) / Math.sqrt(batch));
  let mean = -lag(rate, drift) - drift;
  return { truth, batches, running: batches.map((next) => (mean = (1 - rate) * mean + rate * next)) };
}

/** By how much a fading mean is behind what moves by `drift` a step: the mean age (1 - rho) / rho of what it remembers, times the drift. */
export const lag = (rate: number, drift: number): number => (drift * (1 - rate)) / rate;

/** Standard deviation of a fading mean over independent batches, rho / (2 - rho) of whose variance 1/m is left. */
export const scatter = (rate: number, batch: number): number => Math.sqrt(rate / (2 - rate) / batch);

/** Root mean square distance of the running mean from the truth. */
export const errorOf = ({ rate, batch, drift }: Omit<Settings, 'seed'>): number => Math.hypot(lag(rate, drift), scatter(rate, batch));

export const tried = (): number[] => {
  const decades = Math.log10(RATES[1] / RATES[0]);
  const count = Math.ceil(decades * PER_DECADE);
  return Array.from({ length: count + 1 }, (_, place) => RATES[0] * 10 ** ((decades * place) / count));
};

/** Of the weights that are tried, that with the smallest error. */
export const bestRate = (settings: Settings): number =>
  tried().reduce((best, rate) => (errorOf({ ...settings, rate }) < errorOf({ ...settings, rate: best }) ? rate : best));

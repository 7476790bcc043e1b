import { exponential, logarithm } from '../../math/portable';

/** A layer of hidden outputs under dropout, and what stands above it: from masked outputs to an answer. */
export interface Crowd {
  outputs: readonly number[];
  /** Probability of dropping, in [0, 1). */
  p: number;
  answer: (maskedOutputs: readonly number[]) => readonly number[];
}

const MOST_UNITS = 20;

/**
 * The mean answer of all 2^n thinned networks, each counted with its probability. Exact: what the mean of train-mode passes converges to.
 * @throws RangeError above 20 units
 */
export function crowdMean(crowd: Crowd): number[] {
  return averaged(crowd, (value) => value);
}

/** The geometric mean of all thinned networks' probabilities, renormalised to sum 1 (Srivastava et al. 2014; Baldi and Sadowski 2013). */
export function crowdGeometricMean(crowd: Crowd): number[] {
  const means = averaged(crowd, logarithm).map(exponential);
  const sum = means.reduce((total, mean) => total + mean, 0);
  return means.map((mean) => mean / sum);
}

/** The one pass that is made when the network is used: nothing dropped, nothing scaled. */
export const evalAnswer = ({ outputs, answer }: Crowd): readonly number[] => answer(outputs);

/** Probabilities from logits. */
export function softmax(logits: readonly number[]): number[] {
  const largest = Math.max(...logits);
  const powers = logits.map((logit) => exponential(logit - largest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function averaged({ outputs, p, answer }: Crowd, transform: (value: number) => number): number[] {
  if (outputs.length > MOST_UNITS)
    throw new RangeError(`all masks of ${outputs.length} units are too many to count; the limit is ${MOST_UNITS}`);
  const sums: number[] = [];
  for (let subset = 0; subset < 2 ** outputs.length; subset++) {
    const kept = outputs.map((_, unit) => ((subset >>> unit) & 1) === 1);
    const probability = kept.reduce((product, isKept) => product * (isKept ? 1 - p : p), 1);
    if (probability === 0) continue;
    const masked = outputs.map((output, unit) => (kept[unit] ? output / (1 - p) : 0));
    answer(masked).forEach((value, k) => (sums[k] = (sums[k] ?? 0) + probability * transform(value)));
  }
  return sums;
}

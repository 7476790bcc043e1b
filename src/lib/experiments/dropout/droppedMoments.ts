/** Mean and variance of a random quantity. */
export interface Moments {
  mean: number;
  variance: number;
}

/** The factor that follows dropout everywhere: variance over squared value of a unit that is dropped with probability p in [0, 1). */
export const noiseFactor = (p: number): number => p / (1 - p);

/** Of m h / (1 - p) over the masks, for a fixed output h. */
export const droppedUnit = (output: number, p: number): Moments => ({ mean: output, variance: noiseFactor(p) * output ** 2 });

/** Of the sum of w m h / (1 - p) over independently dropped units: what the next layer's unit receives, without its bias. */
export function droppedSum(outputs: readonly number[], weights: readonly number[], p: number): Moments {
  const received = outputs.map((output, unit) => output * (weights[unit] ?? 0));
  return {
    mean: received.reduce((sum, part) => sum + part, 0),
    variance: noiseFactor(p) * received.reduce((sum, part) => sum + part ** 2, 0),
  };
}

/** Of m h / (1 - p) over masks and examples, if h itself has these moments over the examples: the law of total variance. */
export const droppedVariable = ({ mean, variance }: Moments, p: number): Moments => ({
  mean,
  variance: variance + noiseFactor(p) * (variance + mean ** 2),
});

/** Variance with dropout (training) over variance without (use) of an output with these moments: the variance shift of Li et al. (2019). */
export const varianceShift = (output: Moments, p: number): number => droppedVariable(output, p).variance / output.variance;

/** Of max(0, z) for z from N(0, 1). */
export const RELU_OF_NORMAL: Moments = { mean: 1 / Math.sqrt(2 * Math.PI), variance: 1 / 2 - 1 / (2 * Math.PI) };

/** What batch normalisation makes of one unit's values on a batch, step by step (Ioffe and Szegedy 2015, algorithm 1). */
export interface NormalisedBatch {
  mean: number;
  /** Biased: the sum of squares over the number of values. */
  variance: number;
  centred: number[];
  normalised: number[];
  scaled: number[];
  outputs: number[];
}

export interface Normalisation {
  gamma: number;
  beta: number;
  /** Added to the variance; positive. */
  epsilon: number;
}

/** In train mode, so with the batch's own mean and variance. `values` and every array returned have one number a row of the batch. */
export function normaliseBatch(values: readonly number[], { gamma, beta, epsilon }: Normalisation): NormalisedBatch {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const centred = values.map((value) => value - mean);
  const variance = centred.reduce((sum, value) => sum + value * value, 0) / values.length;
  const normalised = centred.map((value) => value / Math.sqrt(variance + epsilon));
  const scaled = normalised.map((value) => gamma * value);
  return { mean, variance, centred, normalised, scaled, outputs: scaled.map((value) => value + beta) };
}

import { defineExperiment, seedsUpTo } from '../../experiment';
import { indexCounts } from '../../momentum/randomHessian';

const MATRICES = 2_000;
const DIMENSION = 3;

/** The share of minima among random critical points of three dimensions. Exactly: (pi - 2 sqrt 2) / (4 pi) = 0.0249. */
export const experiment = defineExperiment({
  ...seedsUpTo(20),
  measure: (seed) => ({ minima: (indexCounts(DIMENSION, 0, MATRICES, seed * MATRICES)[0] ?? NaN) / MATRICES }),
  effect: 'mean',
  outcome: ({ minima }) => minima,
  claimed: { above: 0.0225, below: 0.0275 },
});

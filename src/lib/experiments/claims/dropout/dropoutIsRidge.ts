import { normals, streamKey } from '../../../math/random';
import { dropoutRidge, maskedLeastSquares, type LinearProblem } from '../../dropout/dropoutRidge';
import { defineExperiment, seedsUpTo } from '../../experiment';

const ROWS = 30;
const COPIES = 5_000;
const TRUE_WEIGHTS = [1, -1, 0.5];

/** Largest distance between the weights of least squares on masked copies and those of the ridge formula, over the largest weight. */
export const experiment = defineExperiment({
  ...seedsUpTo(10),
  measure: (seed) => {
    const problem = randomProblem(seed);
    const ridge = dropoutRidge(problem, 0.5);
    const masked = maskedLeastSquares(problem, 0.5, COPIES, seed);
    const gaps = ridge.map((weight, j) => Math.abs(weight - (masked[j] ?? NaN)));
    return { gap: Math.max(...gaps) / Math.max(...ridge.map(Math.abs)) };
  },
  effect: 'mean',
  outcome: ({ gap }) => gap,
  claimed: { below: 0.02 },
});

function randomProblem(seed: number): LinearProblem {
  const features = Array.from({ length: ROWS }, (_, i) => Array.from(normals(streamKey(seed, 0, i), TRUE_WEIGHTS.length)));
  const noise = normals(streamKey(seed, 1), ROWS);
  const targets = features.map((row, i) => TRUE_WEIGHTS.reduce((sum, weight, j) => sum + weight * (row[j] ?? NaN), noise[i] ?? NaN));
  return { features, targets };
}

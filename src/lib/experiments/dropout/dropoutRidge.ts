import { Matrix, solve } from 'ml-matrix';
import { streamKey } from '../../math/random';
import { dropoutMask } from '../../spec/streams';
import { noiseFactor } from './droppedMoments';

/** Least squares without an intercept: rows of features, and a target for each. */
export interface LinearProblem {
  features: readonly (readonly number[])[];
  targets: readonly number[];
}

/** Sum of squared residuals. */
export function squaredError({ features, targets }: LinearProblem, weights: readonly number[]): number {
  return features.reduce((sum, row, i) => sum + ((targets[i] ?? 0) - dot(row, weights)) ** 2, 0);
}

/** The expected squared error under dropout of the features: the squared error + p / (1 - p) w' diag(X'X) w (Srivastava et al. 2014, section 9.1). */
export function dropoutObjective(problem: LinearProblem, weights: readonly number[], p: number): number {
  const penalty = energies(problem).reduce((sum, energy, j) => sum + energy * (weights[j] ?? 0) ** 2, 0);
  return squaredError(problem, weights) + noiseFactor(p) * penalty;
}

/** Its minimum: (X'X + p / (1 - p) diag(X'X))^-1 X'y. Unique for p > 0 if no feature is zero throughout. */
export function dropoutRidge(problem: LinearProblem, p: number): number[] {
  const penalties = energies(problem).map((energy) => noiseFactor(p) * energy);
  return normalEquations(problem, penalties);
}

/** Ordinary ridge: the same penalty for every weight. */
export function ordinaryRidge(problem: LinearProblem, penalty: number): number[] {
  return normalEquations(
    problem,
    energies(problem).map(() => penalty),
  );
}

/** The minimum of the squared error over `copies` masked copies of the data: dropout as it is done, with a new mask for each copy. */
export function maskedLeastSquares({ features, targets }: LinearProblem, p: number, copies: number, seed: number): number[] {
  const width = features[0]?.length ?? 0;
  const gram = new Float64Array(width * width);
  const right = new Float64Array(width);
  for (let copy = 0; copy < copies; copy++) {
    features.forEach((row, i) => {
      const mask = dropoutMask(streamKey(seed, copy, i), p, width);
      const masked = row.map((value, j) => value * (mask[j] ?? 0));
      addProducts(gram, right, masked, targets[i] ?? 0);
    });
  }
  return solve(Matrix.from1DArray(width, width, gram), Matrix.columnVector(right)).to1DArray();
}

/** Adds a row's x x' and x y to X'X and X'y. */
function addProducts(gram: Float64Array, right: Float64Array, row: readonly number[], target: number): void {
  row.forEach((value, j) => {
    if (value === 0) return;
    right[j] = (right[j] ?? 0) + value * target;
    row.forEach((other, k) => (gram[j * row.length + k] = (gram[j * row.length + k] ?? 0) + value * other));
  });
}

/** Share of the least-squares weight that k identical features keep together under dropout: k / (k + p / (1 - p)). */
export const redundantShare = (copies: number, p: number): number => copies / (copies + noiseFactor(p));

/** The diagonal of X'X: each feature's sum of squares. */
function energies({ features }: LinearProblem): number[] {
  const width = features[0]?.length ?? 0;
  return Array.from({ length: width }, (_, j) => features.reduce((sum, row) => sum + (row[j] ?? 0) ** 2, 0));
}

function normalEquations({ features, targets }: LinearProblem, penalties: readonly number[]): number[] {
  const x = new Matrix(features.map((row) => [...row]));
  const gram = x.transpose().mmul(x);
  penalties.forEach((penalty, j) => gram.set(j, j, gram.get(j, j) + penalty));
  const right = x.transpose().mmul(Matrix.columnVector([...targets]));
  return solve(gram, right).to1DArray();
}

const dot = (row: readonly number[], weights: readonly number[]) => row.reduce((sum, value, j) => sum + value * (weights[j] ?? 0), 0);

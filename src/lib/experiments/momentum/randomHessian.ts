import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { symmetricDraws } from './symmetricDraws';

/**
 * A random quadratic's Hessian: that of `symmetricDraws` plus `lift` on the diagonal. Its eigenvalues fill a half disc of radius 2 about
 * the lift as n grows (Wigner 1958).
 */
export function randomHessian(dimension: number, lift: number, seed: number): Matrix {
  const hessian = Matrix.from1DArray(dimension, dimension, symmetricDraws(dimension, seed));
  for (let row = 0; row < dimension; row++) hessian.set(row, row, hessian.get(row, row) + lift);
  return hessian;
}

/** Eigenvalues of a symmetric matrix, smallest first. */
export const eigenvalues = (symmetric: Matrix) =>
  Float64Array.from(new EigenvalueDecomposition(symmetric, { assumeSymmetric: true }).realEigenvalues).sort();

/** How many eigenvalues are negative: the number of directions down from a critical point. */
export const saddleIndex = (spectrum: Float64Array) => spectrum.filter((eigenvalue) => eigenvalue < 0).length;

/** How often each index, 0 to n, occurs among `count` random critical points of dimension n. */
export function indexCounts(dimension: number, lift: number, count: number, seed: number): Int32Array {
  const counts = new Int32Array(dimension + 1);
  for (let i = 0; i < count; i++) {
    const index = saddleIndex(eigenvalues(randomHessian(dimension, lift, seed + i)));
    counts[index] = (counts[index] as number) + 1;
  }
  return counts;
}

import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { normals, streamKey } from '../../math/random';

/**
 * A random quadratic's Hessian: symmetric, independent normal entries of variance 1 / n (2 / n on the diagonal), plus `lift` on the
 * diagonal. Its eigenvalues fill a half disc of radius 2 about the lift as n grows (Wigner 1958).
 */
export function randomHessian(dimension: number, lift: number, seed: number): Matrix {
  const draws = normals(streamKey(seed, dimension), (dimension * (dimension + 1)) / 2);
  const hessian = Matrix.zeros(dimension, dimension);
  let next = 0;
  for (let row = 0; row < dimension; row++) {
    for (let column = 0; column <= row; column++) {
      const draw = (draws[next++] as number) / Math.sqrt(dimension);
      hessian.set(row, column, row === column ? Math.SQRT2 * draw + lift : draw);
      hessian.set(column, row, hessian.get(row, column));
    }
  }
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

/** Share of the eigenvalues that are negative as the dimension grows: the area of Wigner's half disc left of -lift. */
export function negativeShare(lift: number): number {
  if (Math.abs(lift) >= 2) return lift > 0 ? 0 : 1;
  return 0.5 - (lift * Math.sqrt(4 - lift * lift)) / (4 * Math.PI) - Math.asin(lift / 2) / Math.PI;
}

import { symmetricEigenvalues } from '../../math/symmetricEigenvalues';
import { symmetricDraws } from './symmetricDraws';

/** Eigenvalues of so many random symmetric matrices without a lift, each ascending. */
export const randomSpectra = (dimension: number, count: number, seed: number): Float64Array[] =>
  Array.from({ length: count }, (_, matrix) => symmetricEigenvalues(symmetricDraws(dimension, seed, matrix), dimension));

/** Wigner's half disc: the density of the eigenvalues of large random matrices, lifted. */
export function semicircle(eigenvalue: number, lift: number): number {
  const away = eigenvalue - lift;
  return Math.abs(away) >= 2 ? 0 : Math.sqrt(4 - away * away) / (2 * Math.PI);
}

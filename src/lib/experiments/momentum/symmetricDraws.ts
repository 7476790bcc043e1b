import { normals, streamKey } from '../../math/random';

/**
 * A random symmetric matrix [n, n], row by row: independent normal entries of variance 1 / n, 2 / n on the diagonal. Its eigenvalues fill
 * a half disc of radius 2 as n grows (Wigner 1958).
 * @param words name the stream of its numbers, together with the dimension
 */
export function symmetricDraws(dimension: number, ...words: readonly number[]): Float64Array {
  const draws = normals(streamKey(...words, dimension), (dimension * (dimension + 1)) / 2);
  const matrix = new Float64Array(dimension * dimension);
  let next = 0;
  for (let row = 0; row < dimension; row++) {
    for (let column = 0; column <= row; column++) {
      const draw = (draws[next++] as number) / Math.sqrt(dimension);
      matrix[row * dimension + column] = matrix[column * dimension + row] = row === column ? Math.SQRT2 * draw : draw;
    }
  }
  return matrix;
}

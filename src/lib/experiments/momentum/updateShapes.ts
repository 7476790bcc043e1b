import { normals, streamKey } from '../../math/random';
import { symmetricEigenvalues } from '../../math/symmetricEigenvalues';
import { orthogonalised } from '../../nn/muon';

/** Rows and columns of the gradient. */
export const SIDE = 12;

/** The ways to make a step of a gradient; Lion's is also the first of Adam. */
export const SHAPES = ['momentum', 'lion', 'muon'] as const;
export type Shape = (typeof SHAPES)[number];

/**
 * A gradient [12, 12], row by row, as a weight matrix often has it: one direction, an outer product of two random unit vectors, on top of
 * independent normal entries of variance 1 / 12, whose largest singular value is about 2.
 * @param strength singular value of the direction
 */
export function directedGradient(strength: number, seed: number): Float64Array {
  const unit = (stream: number) => {
    const drawn = normals(streamKey(seed, stream), SIDE);
    const length = Math.sqrt(drawn.reduce((sum, value) => sum + value * value, 0));
    return drawn.map((value) => value / length);
  };
  const [left, right] = [unit(1), unit(2)];
  return normals(streamKey(seed, 0), SIDE * SIDE).map(
    (draw, i) => draw / Math.sqrt(SIDE) + strength * left[Math.floor(i / SIDE)]! * right[i % SIDE]!,
  );
}

/** The step that each way makes of a gradient, up to its length. */
export function shaped(gradient: Float64Array, shape: Shape): Float64Array {
  switch (shape) {
    case 'momentum':
      return gradient;
    case 'lion':
      return gradient.map(Math.sign);
    case 'muon':
      return orthogonalised(gradient, SIDE);
  }
}

/** Singular values of a matrix [12, 12], largest first: roots of the eigenvalues of M M^T. */
export function singularValues(matrix: Float64Array): number[] {
  const gram = Float64Array.from({ length: SIDE * SIDE }, (_, i) => {
    const [row, column] = [Math.floor(i / SIDE), i % SIDE];
    let sum = 0;
    for (let k = 0; k < SIDE; k++) sum += matrix[row * SIDE + k]! * matrix[column * SIDE + k]!;
    return sum;
  });
  return [...symmetricEigenvalues(gram, SIDE)].reverse().map((square) => Math.sqrt(Math.max(0, square)));
}

import { EigenvalueDecomposition, Matrix } from 'ml-matrix';

export interface PathPlane {
  /** Orthogonal, of length 1: along them the path reaches farthest from its end. */
  directions: readonly [Float64Array, Float64Array];
  /** Of the path's squared distances from its end, the share that lies in the plane. */
  share: number;
  /** The path in the plane, its end at the origin. */
  track: (readonly [number, number])[];
}

/** The two leading directions of a path, seen from its end: principal components of the differences (Li et al. 2018). */
export function pathPlane(path: readonly Float64Array[]): PathPlane {
  const end = path.at(-1) ?? new Float64Array();
  const differences = path.map((weights) => weights.map((weight, i) => weight - (end[i] as number)));
  const gram = new Matrix(differences.map((a) => differences.map((b) => product(a, b))));
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(gram, { assumeSymmetric: true });
  const order = realEigenvalues.map((_, i) => i).sort((i, j) => (realEigenvalues[j] as number) - (realEigenvalues[i] as number));
  const direction = (rank: number) => {
    const made = new Float64Array(end.length);
    differences.forEach((difference, step) => {
      const weight = eigenvectorMatrix.get(step, order[rank] ?? 0);
      difference.forEach((value, i) => (made[i] = (made[i] as number) + weight * value));
    });
    const length = Math.sqrt(product(made, made));
    return length > 0 ? made.map((value) => value / length) : made;
  };
  const directions = [direction(0), direction(1)] as const;
  const leading = [0, 1].reduce((sum, rank) => sum + (realEigenvalues[order[rank] ?? 0] as number), 0);
  return {
    directions,
    share: leading / realEigenvalues.reduce((sum, value) => sum + value, 0),
    track: differences.map((difference) => [product(difference, directions[0]), product(difference, directions[1])] as const),
  };
}

const product = (a: Float64Array, b: Float64Array): number => a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);

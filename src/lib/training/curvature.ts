import type { Examples } from '../data/dataSet';
import { normals, streamKey } from '../math/random';
import { symmetricEigenvalues } from '../math/symmetricEigenvalues';
import { isTrainable } from '../nn/initialParameters';
import { lossFunction, type LossFunction } from '../nn/lossGradient';
import { networkLayers } from '../nn/network';
import type { RunSpec } from '../spec/spec';
import type { NamedArray } from '../nn/namedArray';

/** Most parameters for which all eigenvalues are computed; beyond, only the largest. */
export const MOST_PARAMETERS = 500;

export interface Curvature {
  /** The largest eigenvalue of the Hessian: the sharpness of the loss. */
  largest: number;
  /** All of them, ascending; absent beyond `MOST_PARAMETERS`. */
  eigenvalues?: Float64Array;
  /** How many are negative. */
  negative?: number;
  /** Largest size of an eigenvalue over the smallest. */
  condition?: number;
}

/** Half the step of the central differences of the gradient. */
const STEP = 1e-5;
/** Nearer to zero than this share of the largest one, an eigenvalue is rounding, not negative curvature. */
const ROUNDING = 1e-7;
const MOST_ITERATIONS = 200;
const TOLERANCE = 1e-6;
const START_SEED = 1;

/**
 * The curvature of the mean loss over some rows at some parameters, in float64: dropout off, batch normalisation by the statistics of
 * the rows.
 */
export function curvature(
  spec: Pick<RunSpec, 'layers' | 'loss'>,
  { inputs, targets, count }: Examples,
  parameters: readonly NamedArray[],
): Curvature {
  const layers = networkLayers(spec.layers, inputs.length / count);
  const weights = Float64Array.from(parameters.filter(isTrainable).flatMap(({ values }) => [...values]));
  const loss = lossFunction(layers, spec.loss, inputs, targets, count);
  if (loss.size > MOST_PARAMETERS)
    return { largest: largestEigenvalue((direction) => hessianProduct(loss, weights, direction), loss.size) };
  const eigenvalues = symmetricEigenvalues(hessian(loss, weights), loss.size);
  const sizes = eigenvalues.map(Math.abs).sort();
  const [smallest, largestSize] = [sizes[0] as number, sizes[sizes.length - 1] as number];
  return {
    largest: eigenvalues[eigenvalues.length - 1] as number,
    eigenvalues,
    negative: eigenvalues.filter((eigenvalue) => eigenvalue < -ROUNDING * largestSize).length,
    condition: largestSize / smallest,
  };
}

/** The second derivatives at a point, row by row, made symmetric. */
export function hessian(loss: LossFunction, weights: Float64Array): Float64Array {
  const n = loss.size;
  const matrix = new Float64Array(n * n);
  for (let i = 0; i < n; i++) matrix.set(hessianProduct(loss, weights, unitVector(n, i)), i * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) {
      const mean = ((matrix[i * n + j] as number) + (matrix[j * n + i] as number)) / 2;
      matrix[i * n + j] = mean;
      matrix[j * n + i] = mean;
    }
  }
  return matrix;
}

/** Hessian times direction: how the gradient changes along it. */
export function hessianProduct(loss: LossFunction, weights: Float64Array, direction: Float64Array): Float64Array {
  const gradientAt = (step: number) => loss.at(weights.map((weight, i) => weight + step * (direction[i] as number))).gradient;
  const [ahead, behind] = [gradientAt(STEP), gradientAt(-STEP)];
  return ahead.map((slope, i) => (slope - (behind[i] as number)) / (2 * STEP));
}

/**
 * Power iteration finds the eigenvalue of the largest size; if that one is negative, a second iteration on the shifted matrix finds the
 * largest. Starts in the same direction each time.
 */
export function largestEigenvalue(multiply: (direction: Float64Array) => Float64Array, size: number): number {
  const dominant = dominantEigenvalue(multiply, size);
  if (dominant >= 0) return dominant;
  const shifted = (direction: Float64Array) => multiply(direction).map((value, i) => value - dominant * (direction[i] as number));
  return dominantEigenvalue(shifted, size) + dominant;
}

function dominantEigenvalue(multiply: (direction: Float64Array) => Float64Array, size: number): number {
  let direction = normalised(normals(streamKey(START_SEED), size));
  let eigenvalue = 0;
  for (let i = 0; i < MOST_ITERATIONS; i++) {
    const image = multiply(direction);
    const next = image.reduce((sum, value, j) => sum + value * (direction[j] as number), 0);
    const isSettled = Math.abs(next - eigenvalue) <= TOLERANCE * Math.abs(next);
    eigenvalue = next;
    if (isSettled) break;
    direction = normalised(image);
  }
  return eigenvalue;
}

function normalised(vector: Float64Array): Float64Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return length > 0 ? vector.map((value) => value / length) : vector;
}

function unitVector(size: number, index: number): Float64Array {
  const vector = new Float64Array(size);
  vector[index] = 1;
  return vector;
}

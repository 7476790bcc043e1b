import type { Examples } from '../data/dataSet';
import { symmetricEigenvalues } from '../math/symmetricEigenvalues';
import { isTrainable } from '../nn/initialParameters';
import { lossFunction } from '../nn/lossGradient';
import type { NamedArray } from '../nn/namedArray';
import { networkLayers } from '../nn/network';
import type { RunSpec } from '../spec/spec';
import { curvature, hessian, type Curvature } from '../training/curvature';

/** Nearer to zero than this share of the largest one, an eigenvalue is rounding. */
const ROUNDING = 1e-7;

/**
 * The curvature of a mean loss at some parameters, also where nearly all of it is flat: eigenvalues close to zero do not settle beside others of their
 * size, so that those of the Hessian plus a multiple of the identity are found, which are as much larger.
 */
export function settledCurvature(spec: Pick<RunSpec, 'layers' | 'loss'>, rows: Examples, parameters: readonly NamedArray[]): Curvature {
  try {
    return curvature(spec, rows, parameters);
  } catch {
    const { inputs, targets, count } = rows;
    const weights = Float64Array.from(parameters.filter(isTrainable).flatMap(({ values }) => [...values]));
    const loss = lossFunction(networkLayers(spec.layers, inputs.length / count), spec.loss, inputs, targets, count);
    const matrix = hessian(loss, weights);
    const shift = matrix.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    for (let i = 0; i < loss.size; i++) matrix[i * loss.size + i] = (matrix[i * loss.size + i] as number) + shift;
    const eigenvalues = symmetricEigenvalues(matrix, loss.size).map((value) => value - shift);
    const largest = eigenvalues.at(-1) ?? NaN;
    return { largest, eigenvalues, negative: eigenvalues.filter((value) => value < -ROUNDING * Math.abs(largest)).length };
  }
}

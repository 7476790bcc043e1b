import type { DataSet } from '../../data/dataSet';
import { normals, streamKey } from '../../math/random';
import { isTrainable } from '../../nn/initialParameters';
import { createTrainer } from '../../training/createTrainer';
import type { RunSpec } from '../../training/spec';
import type { NamedArray, Trainer } from '../../training/trainer';

/** Length of the step to each side in the difference of gradients: float32 gradients then agree with the derivative to about 1e-4. */
const STEP = 0.01;
const ITERATIONS = 60;

type Arrays = Float64Array[];

/**
 * The largest eigenvalue of the training loss's Hessian, by power iteration on differences of gradients.
 * @param parameters of a run of `spec`, as they stand
 */
export function sharpness(spec: RunSpec, data: DataSet, parameters: readonly NamedArray[]): number {
  const trainer = createTrainer(spec, data);
  try {
    const weights = parameters.filter(isTrainable);
    let direction = normalised(weights.map(({ values }, i) => normals(streamKey(spec.seed, i), values.length)));
    let eigenvalue = 0;
    for (let i = 0; i < ITERATIONS; i++) {
      const product = hessianProduct(trainer, data, weights, direction);
      eigenvalue = dot(product, direction);
      direction = normalised(product);
    }
    return eigenvalue;
  } finally {
    trainer.dispose();
  }
}

function hessianProduct(trainer: Trainer, data: DataSet, weights: readonly NamedArray[], direction: Arrays): Arrays {
  const ahead = gradient(trainer, data, weights, direction, STEP);
  const behind = gradient(trainer, data, weights, direction, -STEP);
  return ahead.map((values, i) => Float64Array.from(values, (value, j) => (value - (behind[i]?.[j] ?? NaN)) / (2 * STEP)));
}

function gradient(trainer: Trainer, { training }: DataSet, weights: readonly NamedArray[], direction: Arrays, step: number): Float32Array[] {
  trainer.load(
    weights.map((array, i) => ({ ...array, values: array.values.map((weight, j) => weight + step * (direction[i]?.[j] ?? NaN)) })),
  );
  const { inputs, targets, count } = training;
  return trainer.inspect(inputs, targets, count, 'eval').parameterGradients.map(({ values }) => values);
}

const dot = (left: Arrays, right: Arrays) =>
  left.reduce((total, values, i) => total + values.reduce((sum, value, j) => sum + value * (right[i]?.[j] ?? NaN), 0), 0);

function normalised(arrays: Arrays): Arrays {
  const length = Math.sqrt(dot(arrays, arrays));
  return arrays.map((values) => values.map((value) => value / length));
}

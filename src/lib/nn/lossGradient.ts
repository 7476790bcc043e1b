import { exponential, logarithm } from '../math/portable';
import type { Loss } from '../spec/spec';
import { layerFunction } from './layerFunction';
import type { Layer } from './network';

/** A loss as a function of all weights in one vector (in the order of the `state_dict()`, running statistics left out), in float64. */
export interface LossFunction {
  /** Length of the vector. */
  readonly size: number;
  /** Mean loss over the rows, of the weights [size]. */
  valueAt(weights: Float64Array): number;
  /** The same, and its gradient [size] with respect to the weights. */
  at(weights: Float64Array): { loss: number; gradient: Float64Array };
}

/**
 * Forward and backward by hand, in double precision: what curvature is measured on, since the second differences of a float32 loss
 * are noise. Dropout and noise are off; batch normalisation uses the statistics of these rows.
 * @param inputs [rows, features]
 * @param targets [rows], as in `Examples`
 */
export function lossFunction(
  layers: readonly Layer[],
  loss: Loss,
  inputs: ArrayLike<number>,
  targets: ArrayLike<number>,
  rows: number,
): LossFunction {
  const steps = layers.map((layer) => (layer.kind === 'residual' ? undefined : layerFunction(layer)));
  const size = steps.reduce((sum, step) => sum + (step?.size ?? 0), 0);
  /** Outputs of the last layer, and the way back through all of them. */
  const forward = (weights: Float64Array) => {
    const signals = [new Float64Array(inputs)];
    /** Each adds to the slopes of what it takes in, by its own output's. */
    const backward: ((slopes: Float64Array[], gradient: Float64Array) => void)[] = [];
    let offset = 0;
    layers.forEach((layer, i) => {
      const signal = signals[i] as Float64Array<ArrayBuffer>;
      const step = steps[i];
      if (layer.kind === 'residual') {
        const { from, scale } = layer;
        const start = signals[from] as Float64Array<ArrayBuffer>;
        signals.push(start.map((value, j) => value + scale * (signal[j] as number)));
        backward.push((slopes) => {
          const slope = slopes[i + 1] as Float64Array;
          addTo(
            slopes,
            i,
            slope.map((value) => scale * value),
          );
          addTo(slopes, from, slope);
        });
      } else if (step) {
        const start = offset;
        const pass = step.forward(signal, weights.subarray(start, start + step.size), rows);
        signals.push(pass.outputs);
        backward.push((slopes, gradient) =>
          addTo(slopes, i, pass.backward(slopes[i + 1] as Float64Array, gradient.subarray(start, start + step.size))),
        );
        offset += step.size;
      }
    });
    return { outputs: signals[layers.length] as Float64Array, backward };
  };
  const lossOf = (outputs: Float64Array) =>
    loss === 'crossEntropy' ? crossEntropy(outputs, targets, rows) : squaredError(outputs, targets);
  return {
    size,
    valueAt: (weights) => lossOf(forward(weights).outputs).value,
    at(weights) {
      const { outputs, backward } = forward(weights);
      const gradient = new Float64Array(size);
      const { value, slope } = lossOf(outputs);
      const slopes: Float64Array[] = [];
      slopes[layers.length] = slope;
      backward.toReversed().forEach((step) => step(slopes, gradient));
      return { loss: value, gradient };
    },
  };
}

/** Adds a slope to that of signal `at`, where there is one already. */
function addTo(slopes: Float64Array[], at: number, slope: Float64Array): void {
  slopes[at] = slopes[at]?.map((value, i) => value + (slope[i] as number)) ?? slope;
}

function crossEntropy(logits: Float64Array, classes: ArrayLike<number>, rows: number): { value: number; slope: Float64Array } {
  const width = logits.length / rows;
  const slope = new Float64Array(logits.length);
  let value = 0;
  for (let start = 0, row = 0; row < rows; start += width, row++) {
    let top = -Infinity;
    for (let i = start; i < start + width; i++) top = Math.max(top, logits[i] as number);
    let sum = 0;
    for (let i = start; i < start + width; i++) {
      slope[i] = exponential((logits[i] as number) - top);
      sum += slope[i] as number;
    }
    const target = start + (classes[row] as number);
    value += (logarithm(sum) + top - (logits[target] as number)) / rows;
    for (let i = start; i < start + width; i++) slope[i] = ((slope[i] as number) / sum - (i === target ? 1 : 0)) / rows;
  }
  return { value, slope };
}

function squaredError(outputs: Float64Array, targets: ArrayLike<number>): { value: number; slope: Float64Array } {
  const differences = outputs.map((output, i) => output - (targets[i] as number));
  const value = differences.reduce((sum, difference) => sum + difference * difference, 0) / outputs.length;
  return { value, slope: differences.map((difference) => (2 * difference) / outputs.length) };
}

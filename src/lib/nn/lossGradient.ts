import { exponential, hyperbolicTangent, logarithm, sigmoid } from '../math/portable';
import type { Loss } from '../spec/spec';
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

interface LayerFunction {
  /** Weights of the layer. */
  size: number;
  forward(inputs: Float64Array, weights: Float64Array, rows: number): LayerPass;
}

interface LayerPass {
  outputs: Float64Array<ArrayBuffer>;
  /** Fills in the gradient with respect to the weights; returns the one with respect to the inputs. */
  backward(outputGradient: Float64Array, gradient: Float64Array): Float64Array;
}

function layerFunction(layer: Exclude<Layer, { kind: 'residual' }>): LayerFunction {
  switch (layer.kind) {
    case 'dense':
      return dense(layer.inputs, layer.units, layer.bias);
    case 'activation':
      return elementwise(layer);
    case 'dropout':
    case 'noise':
      return { size: 0, forward: (inputs) => ({ outputs: inputs.slice(), backward: (outputGradient) => outputGradient }) };
    case 'batchNorm':
      return batchNorm(layer.units, layer.epsilon);
    case 'layerNorm':
    case 'rmsNorm':
      return rowNorm(layer);
  }
}

function dense(inputUnits: number, units: number, hasBias: boolean): LayerFunction {
  const biasStart = inputUnits * units;
  return {
    size: biasStart + (hasBias ? units : 0),
    forward(inputs, weights, rows) {
      const outputs = new Float64Array(rows * units);
      for (let row = 0; row < rows; row++) {
        for (let unit = 0; unit < units; unit++) {
          let sum = hasBias ? (weights[biasStart + unit] as number) : 0;
          for (let i = 0; i < inputUnits; i++) sum += (weights[unit * inputUnits + i] as number) * (inputs[row * inputUnits + i] as number);
          outputs[row * units + unit] = sum;
        }
      }
      const backward = (outputGradient: Float64Array, gradient: Float64Array) => {
        const inputGradient = new Float64Array(rows * inputUnits);
        for (let row = 0; row < rows; row++) {
          for (let unit = 0; unit < units; unit++) {
            const slope = outputGradient[row * units + unit] as number;
            if (slope === 0) continue;
            for (let i = 0; i < inputUnits; i++) {
              const [weight, input] = [unit * inputUnits + i, row * inputUnits + i];
              gradient[weight] = (gradient[weight] as number) + slope * (inputs[input] as number);
              inputGradient[input] = (inputGradient[input] as number) + slope * (weights[weight] as number);
            }
            if (hasBias) gradient[biasStart + unit] = (gradient[biasStart + unit] as number) + slope;
          }
        }
        return inputGradient;
      };
      return { outputs, backward };
    },
  };
}

/** Value and derivative of each activation; the derivative from input and output. */
function elementwise({ activation, negativeSlope }: Layer & { kind: 'activation' }): LayerFunction {
  const functions = {
    identity: { value: (x: number) => x, slope: () => 1 },
    relu: { value: (x: number) => Math.max(0, x), slope: (x: number) => (x > 0 ? 1 : 0) },
    leakyRelu: { value: (x: number) => (x > 0 ? x : negativeSlope * x), slope: (x: number) => (x > 0 ? 1 : negativeSlope) },
    tanh: { value: hyperbolicTangent, slope: (_: number, y: number) => 1 - y * y },
    sigmoid: { value: sigmoid, slope: (_: number, y: number) => y * (1 - y) },
  };
  const { value, slope } = functions[activation];
  return {
    size: 0,
    forward(inputs) {
      const outputs = inputs.map((input) => value(input));
      return { outputs, backward: (outputGradient) => outputGradient.map((g, i) => g * slope(inputs[i] as number, outputs[i] as number)) };
    },
  };
}

function batchNorm(units: number, epsilon: number): LayerFunction {
  return {
    size: 2 * units,
    forward(inputs, weights, rows) {
      const normalised = new Float64Array(rows * units);
      const outputs = new Float64Array(rows * units);
      const deviations = new Float64Array(units);
      /** Of a unit over the rows. */
      const mean = (unit: number, of: (at: number) => number) => {
        let sum = 0;
        for (let at = unit; at < rows * units; at += units) sum += of(at);
        return sum / rows;
      };
      for (let unit = 0; unit < units; unit++) {
        const middle = mean(unit, (at) => inputs[at] as number);
        const variance = mean(unit, (at) => ((inputs[at] as number) - middle) * ((inputs[at] as number) - middle));
        const deviation = Math.sqrt(variance + epsilon);
        deviations[unit] = deviation;
        for (let at = unit; at < rows * units; at += units) {
          normalised[at] = ((inputs[at] as number) - middle) / deviation;
          outputs[at] = (normalised[at] as number) * (weights[unit] as number) + (weights[units + unit] as number);
        }
      }
      const backward = (outputGradient: Float64Array, gradient: Float64Array) => {
        const inputGradient = new Float64Array(rows * units);
        for (let unit = 0; unit < units; unit++) {
          const meanSlope = mean(unit, (at) => outputGradient[at] as number);
          const meanProduct = mean(unit, (at) => (outputGradient[at] as number) * (normalised[at] as number));
          gradient[unit] = rows * meanProduct;
          gradient[units + unit] = rows * meanSlope;
          const factor = (weights[unit] as number) / (deviations[unit] as number);
          for (let at = unit; at < rows * units; at += units) {
            inputGradient[at] = factor * ((outputGradient[at] as number) - meanSlope - (normalised[at] as number) * meanProduct);
          }
        }
        return inputGradient;
      };
      return { outputs, backward };
    },
  };
}

/** Layer norm, or RMS norm, which subtracts no mean and has no bias. */
function rowNorm({ kind, units, epsilon }: Layer & { kind: 'layerNorm' | 'rmsNorm' }): LayerFunction {
  const isCentred = kind === 'layerNorm';
  return {
    size: isCentred ? 2 * units : units,
    forward(inputs, weights, rows) {
      const normalised = new Float64Array(rows * units);
      const deviations = new Float64Array(rows);
      /** Of a row over the units. */
      const mean = (row: number, of: (at: number, unit: number) => number) => {
        let sum = 0;
        for (let unit = 0; unit < units; unit++) sum += of(row * units + unit, unit);
        return sum / units;
      };
      for (let row = 0; row < rows; row++) {
        const middle = isCentred ? mean(row, (at) => inputs[at] as number) : 0;
        const square = mean(row, (at) => ((inputs[at] as number) - middle) * ((inputs[at] as number) - middle));
        const deviation = Math.sqrt(square + epsilon);
        deviations[row] = deviation;
        for (let at = row * units; at < (row + 1) * units; at++) normalised[at] = ((inputs[at] as number) - middle) / deviation;
      }
      const outputs = normalised.map(
        (value, at) => value * (weights[at % units] as number) + (isCentred ? (weights[units + (at % units)] as number) : 0),
      );
      const backward = (outputGradient: Float64Array, gradient: Float64Array) => {
        const inputGradient = new Float64Array(rows * units);
        for (let row = 0; row < rows; row++) {
          const slope = (at: number, unit: number) => (outputGradient[at] as number) * (weights[unit] as number);
          const meanSlope = isCentred ? mean(row, slope) : 0;
          const meanProduct = mean(row, (at, unit) => slope(at, unit) * (normalised[at] as number));
          for (let unit = 0; unit < units; unit++) {
            const at = row * units + unit;
            gradient[unit] = (gradient[unit] as number) + (outputGradient[at] as number) * (normalised[at] as number);
            if (isCentred) gradient[units + unit] = (gradient[units + unit] as number) + (outputGradient[at] as number);
            inputGradient[at] = (slope(at, unit) - meanSlope - (normalised[at] as number) * meanProduct) / (deviations[row] as number);
          }
        }
        return inputGradient;
      };
      return { outputs, backward };
    },
  };
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

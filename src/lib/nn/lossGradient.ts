import { exponential, hyperbolicTangent, logarithm, sigmoid } from '../math/portable';
import type { Loss } from '../spec/spec';
import type { Layer } from './network';

/** A loss as a function of all weights in one vector (in the order of the `state_dict()`, running statistics left out), in float64. */
export interface LossFunction {
  /** Length of the vector. */
  readonly size: number;
  /** Mean loss over the rows and its gradient. */
  at(weights: Float64Array): { loss: number; gradient: Float64Array };
}

/**
 * Forward and backward by hand, in double precision: what curvature is measured on, since the second differences of a float32 loss
 * are noise. Dropout and noise are off; batch normalisation uses the statistics of these rows.
 */
export function lossFunction(
  layers: readonly Layer[],
  loss: Loss,
  inputs: ArrayLike<number>,
  targets: ArrayLike<number>,
  rows: number,
): LossFunction {
  const steps = layers.map(layerFunction);
  const size = steps.reduce((sum, step) => sum + step.size, 0);
  return {
    size,
    at(weights) {
      const backward: ((outputGradient: Float64Array, gradient: Float64Array) => Float64Array)[] = [];
      let signal = Float64Array.from(inputs);
      let offset = 0;
      for (const step of steps) {
        const start = offset;
        const pass = step.forward(signal, weights.subarray(start, start + step.size), rows);
        backward.push((outputGradient, gradient) => pass.backward(outputGradient, gradient.subarray(start, start + step.size)));
        signal = pass.outputs;
        offset += step.size;
      }
      const gradient = new Float64Array(size);
      const { value, slope } = loss === 'crossEntropy' ? crossEntropy(signal, targets, rows) : squaredError(signal, targets);
      backward.reduceRight((outputGradient, step) => step(outputGradient, gradient), slope);
      return { loss: value, gradient };
    },
  };
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

function layerFunction(layer: Layer): LayerFunction {
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
      const outputs = Float64Array.from(inputs, value);
      return { outputs, backward: (outputGradient) => outputGradient.map((g, i) => g * slope(inputs[i] as number, outputs[i] as number)) };
    },
  };
}

function batchNorm(units: number, epsilon: number): LayerFunction {
  return {
    size: 2 * units,
    forward(inputs, weights, rows) {
      const column = (values: Float64Array, unit: number) =>
        Float64Array.from({ length: rows }, (_, row) => values[row * units + unit] as number);
      const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / rows;
      const normalised = new Float64Array(rows * units);
      const outputs = new Float64Array(rows * units);
      const deviations = new Float64Array(units);
      for (let unit = 0; unit < units; unit++) {
        const values = column(inputs, unit);
        const middle = mean(values);
        const deviation = Math.sqrt(mean(values.map((value) => (value - middle) * (value - middle))) + epsilon);
        deviations[unit] = deviation;
        values.forEach((value, row) => {
          normalised[row * units + unit] = (value - middle) / deviation;
          outputs[row * units + unit] = ((value - middle) / deviation) * (weights[unit] as number) + (weights[units + unit] as number);
        });
      }
      const backward = (outputGradient: Float64Array, gradient: Float64Array) => {
        const inputGradient = new Float64Array(rows * units);
        for (let unit = 0; unit < units; unit++) {
          const slopes = column(outputGradient, unit);
          const values = column(normalised, unit);
          const products = slopes.map((slope, row) => slope * (values[row] as number));
          gradient[unit] = rows * mean(products);
          gradient[units + unit] = rows * mean(slopes);
          const [meanSlope, meanProduct] = [mean(slopes), mean(products)];
          const factor = (weights[unit] as number) / (deviations[unit] as number);
          slopes.forEach((slope, row) => {
            inputGradient[row * units + unit] = factor * (slope - meanSlope - (values[row] as number) * meanProduct);
          });
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
  for (let row = 0; row < rows; row++) {
    const own = logits.subarray(row * width, (row + 1) * width);
    const top = own.reduce((largest, logit) => Math.max(largest, logit), -Infinity);
    const powers = own.map((logit) => exponential(logit - top));
    const sum = powers.reduce((total, power) => total + power, 0);
    const target = classes[row] as number;
    value += (logarithm(sum) + top - (own[target] as number)) / rows;
    powers.forEach((power, i) => (slope[row * width + i] = (power / sum - (i === target ? 1 : 0)) / rows));
  }
  return { value, slope };
}

function squaredError(outputs: Float64Array, targets: ArrayLike<number>): { value: number; slope: Float64Array } {
  const differences = outputs.map((output, i) => output - (targets[i] as number));
  const value = differences.reduce((sum, difference) => sum + difference * difference, 0) / outputs.length;
  return { value, slope: differences.map((difference) => (2 * difference) / outputs.length) };
}

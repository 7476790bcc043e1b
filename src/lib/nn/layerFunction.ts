import { hyperbolicTangent, sigmoid } from '../math/portable';
import type { LayerFunction } from './layerPass';
import type { Layer } from './network';
import { batchNorm, rowNorm } from './normFunction';

/** What `lossFunction` puts together. Dropout and noise are off. */
export function layerFunction(layer: Exclude<Layer, { kind: 'residual' }>): LayerFunction {
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

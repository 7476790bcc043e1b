import type { Layer } from '../nn/network';
import type { Loss } from '../spec/spec';
import { dropoutMask, masksKey, noiseKey, unitNoise } from '../spec/streams';
import {
  add,
  div,
  leakyRelu,
  logSoftmax,
  matMul,
  mul,
  relu,
  sigmoid,
  sqrt,
  square,
  sub,
  sum,
  tanh,
  tensor,
  type Scalar,
  type Tensor,
} from './tensorflow';
import type { PassMode } from './trainer';

/** A parameter or running statistic by its name in the `state_dict()`. */
export type ParameterByName = (name: string) => Tensor;

export interface Pass {
  mode: PassMode;
  seed: number;
  /** Updates done so far: it names masks and noise. */
  step: number;
  /** Mean and biased variance of the batch at a batch-norm layer, in train mode. */
  onBatchStatistics?: (layer: Layer & { kind: 'batchNorm' }, mean: Tensor, variance: Tensor, rows: number) => void;
}

/** Outputs [rows, outputs] of the last layer for inputs [rows, features]. */
export function tapeForward(layers: readonly Layer[], inputs: Tensor, parameter: ParameterByName, pass: Pass): Tensor {
  return tapeSignals(layers, inputs, parameter, pass, (output) => output).at(-1) as Tensor;
}

/** The inputs, and the outputs [rows, units] of each layer as `along` leaves them. @throws RangeError from `parameter` for a name that the network has not */
export function tapeSignals(
  layers: readonly Layer[],
  inputs: Tensor,
  parameter: ParameterByName,
  pass: Pass,
  along: (output: Tensor, layer: Layer) => Tensor,
): Tensor[] {
  const signals = [inputs];
  for (const layer of layers) {
    const input = signals.at(-1) as Tensor;
    const output =
      layer.kind === 'residual'
        ? add(signals[layer.from] as Tensor, layer.scale === 1 ? input : mul(input, layer.scale))
        : layerOutput(layer, input, parameter, pass);
    signals.push(along(output, layer));
  }
  return signals;
}

/** Outputs [rows, units] of a layer for its inputs [rows, inputs]. */
function layerOutput(layer: Exclude<Layer, { kind: 'residual' }>, input: Tensor, parameter: ParameterByName, pass: Pass): Tensor {
  switch (layer.kind) {
    case 'dense': {
      const product = matMul(input, parameter(`${layer.name}.weight`), false, true);
      return layer.bias ? add(product, parameter(`${layer.name}.bias`)) : product;
    }
    case 'activation':
      return activate(layer, input);
    case 'dropout': {
      if (pass.mode === 'eval' || layer.p === 0) return input;
      return mul(input, tensor(dropoutMask(masksKey(pass.seed, layer.ordinal, pass.step), layer.p, input.size), input.shape));
    }
    case 'noise': {
      if (pass.mode === 'eval') return input;
      const { factors, shifts } = unitNoise(noiseKey(pass.seed, layer.ordinal, pass.step), layer.units, layer);
      return add(mul(input, tensor(factors, [layer.units])), tensor(shifts, [layer.units]));
    }
    case 'batchNorm':
      return batchNorm(layer, input, parameter, pass);
    case 'layerNorm': {
      const centred = sub(input, div(sum(input, 1, true), layer.units));
      return add(rootMeanSquareNorm(layer, centred, parameter), parameter(`${layer.name}.bias`));
    }
    case 'rmsNorm':
      return rootMeanSquareNorm(layer, input, parameter);
  }
}

/** Mean loss over the rows of `outputs` [rows, outputs]. `targets`: one-hot [rows, classes], or values [rows, 1]. */
export function meanLoss(loss: Loss, outputs: Tensor, targets: Tensor): Scalar {
  if (loss === 'crossEntropy') return div(sum(mul(logSoftmax(outputs), targets)), -outputs.shape[0]);
  return div(sum(square(sub(outputs, targets))), outputs.size);
}

function activate({ activation, negativeSlope }: Layer & { kind: 'activation' }, input: Tensor): Tensor {
  switch (activation) {
    case 'identity':
      return input;
    case 'relu':
      return relu(input);
    case 'leakyRelu':
      return leakyRelu(input, negativeSlope);
    case 'tanh':
      return tanh(input);
    case 'sigmoid':
      return sigmoid(input);
  }
}

/** Ioffe and Szegedy (2015): in train mode by the batch's mean and biased variance, in eval mode by the running ones. */
function batchNorm(layer: Layer & { kind: 'batchNorm' }, input: Tensor, parameter: ParameterByName, pass: Pass): Tensor {
  const named = (name: string) => parameter(`${layer.name}.${name}`);
  const rows = input.shape[0];
  let mean = named('running_mean');
  let variance = named('running_var');
  if (pass.mode === 'train') {
    mean = div(sum(input, 0), rows);
    variance = div(sum(square(sub(input, mean)), 0), rows);
    pass.onBatchStatistics?.(layer, mean, variance, rows);
  }
  const normalised = div(sub(input, mean), sqrt(add(variance, layer.epsilon)));
  return add(mul(normalised, named('weight')), named('bias'));
}

/** Each row over the root of its mean square (Zhang and Sennrich 2019); of a row less its mean that is its standard deviation (Ba et al. 2016). */
function rootMeanSquareNorm(
  { name, units, epsilon }: Layer & { kind: 'layerNorm' | 'rmsNorm' },
  input: Tensor,
  parameter: ParameterByName,
): Tensor {
  const meanSquare = div(sum(square(input), 1, true), units);
  return mul(div(input, sqrt(add(meanSquare, epsilon))), parameter(`${name}.weight`));
}

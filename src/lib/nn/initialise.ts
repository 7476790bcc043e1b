import { normals, symmetricUniform, type StreamKey } from '../math/random';
import type { Activation, InitialiserSpec } from '../spec/spec';
import { NEGATIVE_SLOPE } from './network';

/** How weights are drawn: one value for all, U(-bound, bound) or N(0, deviation^2). */
type Law = { kind: 'constant'; value: number } | { kind: 'uniform'; bound: number } | { kind: 'normal'; deviation: number };

/** Weights [fanOut, fanIn] in PyTorch's order, one draw of the stream each; nothing is truncated. Laws: Glorot and Bengio (2010), He et al. (2015). */
export function initialWeights(init: InitialiserSpec, fanIn: number, fanOut: number, key: StreamKey): Float32Array {
  const draws = draw(weightLaw(init, fanIn, fanOut), fanIn * fanOut, key);
  const scale = init.scale ?? 1;
  const weights = new Float32Array(draws.length);
  for (let i = 0; i < draws.length; i++) weights[i] = (draws[i] ?? 0) * scale;
  return weights;
}

/** Biases [units]: U(+-1/sqrt(fan_in)) as nn.Linear has them, whatever the weights, unless zeros are asked for. */
export function initialBiases(init: InitialiserSpec, fanIn: number, units: number, key: StreamKey): Float32Array {
  return init.bias === 'zeros'
    ? new Float32Array(units)
    : Float32Array.from(draw({ kind: 'uniform', bound: 1 / Math.sqrt(fanIn) }, units, key));
}

/** By what an activation shrinks the signal, inverted: `torch.nn.init.calculate_gain`. */
export function activationGain(activation: Activation, negativeSlope = NEGATIVE_SLOPE): number {
  switch (activation) {
    case 'relu':
      return Math.SQRT2;
    case 'leakyRelu':
      return Math.sqrt(2 / (1 + negativeSlope * negativeSlope));
    case 'tanh':
      return 5 / 3;
    case 'identity':
    case 'sigmoid':
      return 1;
  }
}

function weightLaw(init: InitialiserSpec, fanIn: number, fanOut: number): Law {
  switch (init.kind) {
    case 'zeros':
      return { kind: 'constant', value: 0 };
    case 'constant':
      return { kind: 'constant', value: init.value };
    case 'uniform':
      return { kind: 'uniform', bound: init.bound };
    case 'linearDefault':
    case 'uniformFanIn':
      return { kind: 'uniform', bound: 1 / Math.sqrt(fanIn) };
    // Glorot and Bengio (2010): variance gain^2 2 / (fan_in + fan_out).
    case 'xavierUniform':
      return { kind: 'uniform', bound: (init.gain ?? 1) * Math.sqrt(6 / (fanIn + fanOut)) };
    case 'xavierNormal':
      return { kind: 'normal', deviation: (init.gain ?? 1) * Math.sqrt(2 / (fanIn + fanOut)) };
    // He et al. (2015): variance gain^2 / fan.
    case 'heUniform':
    case 'heNormal': {
      const fan = init.fan === 'out' ? fanOut : fanIn;
      const deviation = activationGain(init.nonlinearity ?? 'relu', init.negativeSlope) / Math.sqrt(fan);
      return init.kind === 'heNormal' ? { kind: 'normal', deviation } : { kind: 'uniform', bound: Math.sqrt(3) * deviation };
    }
  }
}

function draw(law: Law, count: number, key: StreamKey): Float64Array {
  switch (law.kind) {
    case 'constant':
      return new Float64Array(count).fill(law.value);
    case 'uniform': {
      const draws = new Float64Array(count);
      for (let i = 0; i < count; i++) draws[i] = symmetricUniform(key, i, law.bound);
      return draws;
    }
    case 'normal':
      return normals(key, count).map((z) => z * law.deviation);
  }
}

import { meanOf } from '../../math/interval';
import { hyperbolicTangent } from '../../math/portable';
import { normalAverage } from '../../math/normalAverage';
import { streamKey, symmetricUniform } from '../../math/random';
import { STREAMS } from '../../spec/streams';

/** How wide a neuron's weights are drawn, U(-bound, bound), for n inputs. */
export const BOUNDS = {
  unit: () => 1,
  inverse: (n: number) => 1 / n,
  root: (n: number) => 1 / Math.sqrt(n),
  /** Glorot and Bengio (2010) in a layer of as many outputs as inputs. */
  xavier: (n: number) => Math.sqrt(6 / (n + n)),
} as const;

export type Width = keyof typeof BOUNDS;

/** Inputs are drawn from U(-sqrt 3, sqrt 3): of mean square 1. */
export const INPUT_BOUND = Math.sqrt(3);

export interface Neurons {
  width: Width;
  /** Of every neuron. */
  inputs: number;
  neurons: number;
  seed: number;
}

/** z = sum of w x for so many neurons, each with weights and inputs of its own. */
export function weightedSums({ width, inputs, neurons, seed }: Neurons): Float64Array {
  const bound = BOUNDS[width](inputs);
  const weights = streamKey(seed, STREAMS.weights, 0);
  const data = streamKey(seed, STREAMS.training, 0);
  return Float64Array.from({ length: neurons }, (_, neuron) => {
    let sum = 0;
    for (let counter = neuron * inputs; counter < (neuron + 1) * inputs; counter++)
      sum += symmetricUniform(weights, counter, bound) * symmetricUniform(data, counter, INPUT_BOUND);
    return sum;
  });
}

export interface NeuronMoments {
  /** Of z, whose mean is 0 in theory: its mean square. */
  variance: number;
  /** Of tanh at z, which is what a gradient is multiplied by on its way back. */
  meanSlope: number;
  /** Of tanh(z). */
  outputVariance: number;
}

export function measuredMoments(sums: Float64Array): NeuronMoments {
  return {
    variance: meanOf(Array.from(sums, (z) => z * z)),
    meanSlope: meanOf(Array.from(sums, slope)),
    outputVariance: meanOf(Array.from(sums, (z) => hyperbolicTangent(z) ** 2)),
  };
}

/** n Var(w) E[x^2] with E[x^2] = 1, and what follows from it if z is normal. */
export function predictedMoments(width: Width, inputs: number): NeuronMoments {
  const variance = (inputs * BOUNDS[width](inputs) ** 2) / 3;
  const deviation = Math.sqrt(variance);
  return {
    variance,
    meanSlope: normalAverage(slope, deviation),
    outputVariance: normalAverage((z) => hyperbolicTangent(z) ** 2, deviation),
  };
}

/** tanh'(z). */
export const slope = (z: number): number => 1 - hyperbolicTangent(z) ** 2;

import { schemeInitialiser, type Scheme } from '../../nn/scheme';
import { dataShape } from '../../spec/dataShape';
import type { Activation, LayerSpec, RunSpec } from '../../spec/spec';
import { digitsData } from '../digitsData';

export const OPTIMISERS = ['sgd', 'adam'] as const;
export type RacedOptimiser = (typeof OPTIMISERS)[number];

/** By factors of 2. Adam's are smaller: it moves every weight by about its rate, however small the gradient. */
export const RATES: Readonly<Record<RacedOptimiser, readonly number[]>> = {
  sgd: Array.from({ length: 10 }, (_, i) => 0.002 * 2 ** i),
  adam: Array.from({ length: 10 }, (_, i) => 0.0001 * 2 ** i),
};

export interface SchemeRun {
  seed: number;
  scheme: Scheme;
  optimiser: RacedOptimiser;
  activation: Activation;
  /** Hidden layers, of 48 units each. */
  depth: number;
  learningRate: number;
  steps: number;
}

const WIDTH = 48;
const POINTS = 500;
const CLASSES = 10;
/** Of ten classes, in nats: the loss of a guess. */
export const CHANCE = Math.log(CLASSES);

/** A deep network learns 500 handwritten digits from the weights of a scheme. */
export function schemeRun({ seed, scheme, optimiser, activation, depth, learningRate, steps }: SchemeRun): RunSpec {
  const data = digitsData({ points: POINTS });
  const { features } = dataShape({ data, loss: 'crossEntropy' });
  const dense = (inputs: number, units: number): LayerSpec => ({ kind: 'dense', units, init: schemeInitialiser(scheme, inputs) });
  const hidden = Array.from({ length: depth }, (_, layer): LayerSpec[] => [
    dense(layer === 0 ? features : WIDTH, WIDTH),
    { kind: 'activation', activation },
  ]);
  return {
    seed,
    data,
    layers: [...hidden.flat(), dense(WIDTH, CLASSES)],
    loss: 'crossEntropy',
    optimiser: { kind: optimiser, learningRate },
    batchSize: 32,
    steps,
    record: { every: steps, training: true },
  };
}

import type { LayerSpec, RunSpec } from '../../spec/spec';

export interface NoisyClassifier {
  normalised: boolean;
  /** Probability of dropping. */
  p: number;
  noise?: number;
  points?: number;
  batchSize?: number;
  /** 0.05 if absent. */
  learningRate?: number;
  /** 500 if absent. */
  steps?: number;
}

const WIDTH = 64;
export const STEPS = 500;
const MOMENTUM = 0.9;
const VALIDATION_POINTS = 500;

/** Chapter 1's noisy classes with a curved border, learnt in batches, with batch normalisation or without, with dropout or without. */
export const noisyClassifier = (
  seed: number,
  { normalised, p, noise = 0.4, points = 100, batchSize = 20, learningRate = 0.05, steps = STEPS }: NoisyClassifier,
): RunSpec => ({
  seed,
  data: { kind: 'polynomial', noise, points, validationPoints: VALIDATION_POINTS },
  layers: [...hiddenLayer(normalised, p), ...hiddenLayer(normalised, p), dense(2)],
  loss: 'crossEntropy',
  optimiser: { kind: 'sgd', learningRate, momentum: MOMENTUM },
  batchSize: Math.min(batchSize, points),
  steps,
  record: { every: steps, training: true, validation: true },
});

const hiddenLayer = (normalised: boolean, p: number): LayerSpec[] => [
  dense(WIDTH),
  ...(normalised ? [{ kind: 'batchNorm' } as const] : []),
  { kind: 'activation', activation: 'tanh' },
  ...(p > 0 ? [{ kind: 'dropout', p } as const] : []),
];

const dense = (units: number): LayerSpec => ({ kind: 'dense', units, init: { kind: 'heUniform', nonlinearity: 'tanh', bias: 'zeros' } });

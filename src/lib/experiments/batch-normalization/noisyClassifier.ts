import type { LayerSpec, RunSpec } from '../../spec/spec';
import { trainedRun } from '../trainedRun';

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
const STEPS = 500;
/** To see whether a comparison hangs on the number of steps. */
const LONG_STEPS = 3 * STEPS;
const SLOW_RATE = 0.02;
const FAST_RATE = 0.1;
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

/** A validation loss as the chapter compares it, with a smaller and a larger learning rate, and after three times the steps. */
export interface TriedLoss {
  usual: number;
  slow: number;
  fast: number;
  long: number;
}

/** The validation loss after training, and since a comparison may hang on them, at other learning rates and steps. */
export function triedLoss(seed: number, settings: NoisyClassifier): TriedLoss {
  const loss = (part: Partial<NoisyClassifier>) => trainedRun(noisyClassifier(seed, { ...settings, ...part })).last.validation?.loss ?? NaN;
  return {
    usual: loss({}),
    slow: loss({ learningRate: SLOW_RATE }),
    fast: loss({ learningRate: FAST_RATE }),
    long: loss({ steps: LONG_STEPS }),
  };
}

const hiddenLayer = (normalised: boolean, p: number): LayerSpec[] => [
  dense(WIDTH),
  ...(normalised ? [{ kind: 'batchNorm' } as const] : []),
  { kind: 'activation', activation: 'tanh' },
  ...(p > 0 ? [{ kind: 'dropout', p } as const] : []),
];

const dense = (units: number): LayerSpec => ({ kind: 'dense', units, init: { kind: 'heUniform', nonlinearity: 'tanh', bias: 'zeros' } });

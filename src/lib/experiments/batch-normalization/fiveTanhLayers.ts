import type { LayerSpec, RunSpec } from '../../spec/spec';
import { stepsToLoss } from '../trainedRun';

export interface FiveTanhLayers {
  normalised: boolean;
  learningRate: number;
  /** Factor on Xavier's weights of the hidden layers; 1 if absent. */
  gain?: number;
}

export const MOST_STEPS = 2_000;
const TARGET_LOSS = 0.3;

/** Five hidden tanh layers of width 32 on two spirals, with batch normalisation before each tanh or without, batches of 64. */
export const fiveTanhLayers = (seed: number, { normalised, learningRate, gain = 1 }: FiveTanhLayers): RunSpec => ({
  seed,
  data: { kind: 'spirals', points: 256, noise: 0.03, arms: 2 },
  layers: [...Array.from({ length: 5 }, () => hiddenLayer(normalised, gain)).flat(), dense(2, 1)],
  loss: 'crossEntropy',
  optimiser: { kind: 'sgd', learningRate },
  batchSize: 64,
  steps: MOST_STEPS,
  record: { every: 20, training: true },
});

/** Updates until the training loss is 0.3, counted in twenties; 2,000 if that takes longer or never happens. */
export const stepsToTarget = (seed: number, settings: FiveTanhLayers) =>
  stepsToLoss(fiveTanhLayers(seed, settings), TARGET_LOSS) ?? MOST_STEPS;

const dense = (units: number, scale: number): LayerSpec => ({
  kind: 'dense',
  units,
  init: { kind: 'xavierUniform', bias: 'zeros', scale },
});

const hiddenLayer = (normalised: boolean, gain: number): LayerSpec[] => [
  dense(32, gain),
  ...(normalised ? [{ kind: 'batchNorm' } as const] : []),
  { kind: 'activation', activation: 'tanh' },
];

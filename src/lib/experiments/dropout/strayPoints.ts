import type { LayerSpec, RunSpec } from '../../spec/spec';
import { trainedRun } from '../trainedRun';

export interface StrayPoints {
  p: number;
  /** Training points; 100 if absent. */
  points?: number;
  /** 0.4 if absent. */
  noise?: number;
}

const hiddenLayer = (p: number): LayerSpec[] => [
  { kind: 'dense', units: 64 },
  { kind: 'activation', activation: 'relu' },
  { kind: 'dropout', p },
];

/** A 2-64-64-2 ReLU network on points of two classes with a curved border, some of which have strayed over it. */
export const strayPoints = (seed: number, { p, points = 100, noise = 0.4 }: StrayPoints): RunSpec => ({
  seed,
  data: { kind: 'polynomial', points, noise, validationPoints: 500 },
  layers: [...hiddenLayer(p), ...hiddenLayer(p), { kind: 'dense', units: 2 }],
  loss: 'crossEntropy',
  optimiser: { kind: 'sgd', learningRate: 0.05, momentum: 0.9 },
  batchSize: 'full',
  steps: 1_000,
  record: { every: 20, training: true, validation: true },
});

/** Losses after the last step, and the lowest validation loss on the way. */
export function lossesOnStrayPoints(seed: number, settings: StrayPoints): { training: number; validation: number; best: number } {
  const { records, last } = trainedRun(strayPoints(seed, settings));
  return {
    training: last.training?.loss ?? NaN,
    validation: last.validation?.loss ?? NaN,
    best: Math.min(...records.map(({ validation }) => validation?.loss ?? NaN)),
  };
}

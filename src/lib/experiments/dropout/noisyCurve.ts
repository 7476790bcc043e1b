import type { LayerSpec, RunSpec } from '../../training/spec';
import { trainedRun } from '../trainedRun';

const STEPS = 2_000;

const hiddenLayer = (p: number): LayerSpec[] => [
  { kind: 'dense', units: 64 },
  { kind: 'activation', activation: 'relu' },
  { kind: 'dropout', p },
];

/** A 1-64-64-1 ReLU network on 40 noisy points of a sine, judged by the sine itself. */
export const noisyCurve = (seed: number, p: number): RunSpec => ({
  seed,
  data: { kind: 'regression', points: 40, noise: 0.5, validationPoints: 200, cleanValidation: true },
  layers: [...hiddenLayer(p), ...hiddenLayer(p), { kind: 'dense', units: 1 }],
  loss: 'meanSquaredError',
  optimiser: { kind: 'adam', learningRate: 0.005 },
  batchSize: 'full',
  steps: STEPS,
  record: { every: STEPS, validation: true },
});

/** Mean squared distance from the true curve after training with dropout of probability p. */
export const curveError = (seed: number, p: number) => trainedRun(noisyCurve(seed, p)).last.validation?.loss ?? NaN;

import type { RunSpec } from '../../../src/lib/spec/spec';

/** What a figure with a curve over 50 noisy points asks for: job J2, its losses and its prediction on a grid. */
export const figureSpec: RunSpec = {
  seed: 1,
  data: { kind: 'regression', points: 50, validationPoints: 200, noise: 0.3 },
  layers: [
    { kind: 'dense', units: 300 },
    { kind: 'activation', activation: 'relu' },
    { kind: 'dropout', p: 0.5 },
    { kind: 'dense', units: 300 },
    { kind: 'activation', activation: 'relu' },
    { kind: 'dropout', p: 0.5 },
    { kind: 'dense', units: 1 },
  ],
  loss: 'meanSquaredError',
  optimiser: { kind: 'adam', learningRate: 0.001 },
  batchSize: 'full',
  steps: 100_000,
  record: { every: 10, training: true, validation: true, grid: { x: [-1, 1], resolution: 101 } },
};

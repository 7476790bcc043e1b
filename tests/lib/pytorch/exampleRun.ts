import type { RunSpec } from '../../../src/lib/spec/spec';

/** A small run whose every part a test may replace. */
export const exampleRun = (part: Partial<RunSpec> = {}): RunSpec => ({
  seed: 3,
  data: { kind: 'moons', noise: 0.2, points: 40, validationPoints: 20 },
  layers: [
    { kind: 'dense', units: 8 },
    { kind: 'activation', activation: 'relu' },
    { kind: 'dropout', p: 0.5 },
    { kind: 'dense', units: 2 },
  ],
  loss: 'crossEntropy',
  optimiser: { kind: 'sgd', learningRate: 0.1, momentum: 0.9 },
  batchSize: 'full',
  steps: 30,
  record: { every: 10, training: true, validation: true },
  ...part,
});

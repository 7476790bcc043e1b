import type { RunSpec } from '../../../src/lib/spec/spec';

/** A small run that touches dropout, batch normalisation, batches and validation; tests change what they are about. */
export function exampleSpec(changes: Partial<RunSpec> = {}): RunSpec {
  return {
    seed: 1,
    data: { kind: 'moons', points: 60, validationPoints: 40, noise: 0.1 },
    layers: [
      { kind: 'dense', units: 8 },
      { kind: 'batchNorm' },
      { kind: 'activation', activation: 'relu' },
      { kind: 'dropout', p: 0.2 },
      { kind: 'dense', units: 2 },
    ],
    loss: 'crossEntropy',
    optimiser: { kind: 'sgd', learningRate: 0.1, momentum: 0.9 },
    batchSize: 20,
    steps: 40,
    record: { every: 10, training: true, validation: true },
    ...changes,
  };
}

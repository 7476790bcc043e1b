import type { InitialiserSpec, RunSpec } from '../../spec/spec';
import { Run } from '../../training/run';

const UNITS = 8;

export interface Training {
  /** 0.3 if absent. */
  learningRate?: number;
  /** 500 if absent. */
  steps?: number;
}

/** One hidden layer of eight tanh units on the moons. */
const oneHiddenLayer = (seed: number, init: InitialiserSpec, { learningRate = 0.3, steps = 500 }: Training): RunSpec => ({
  seed,
  data: { kind: 'moons', points: 100, noise: 0.1 },
  layers: [
    { kind: 'dense', units: UNITS, init: { ...init, bias: 'zeros' } },
    { kind: 'activation', activation: 'tanh' },
    { kind: 'dense', units: 2, init: { ...init, bias: 'zeros' } },
  ],
  loss: 'crossEntropy',
  optimiser: { kind: 'sgd', learningRate },
  batchSize: 'full',
  steps,
  record: { every: steps },
});

/** After training: the largest difference between two hidden units' weights to the same input. */
export function unitsApart(seed: number, init: InitialiserSpec, training: Training = {}): number {
  const run = new Run(oneHiddenLayer(seed, init, training));
  try {
    run.start();
    while (!run.isOver) run.advance(Infinity);
    const { values, shape } = run.parameters()[0] ?? { values: new Float32Array(), shape: [0, 0] };
    const inputs = shape[1] ?? 0;
    const columns = Array.from({ length: inputs }, (_, input) =>
      Array.from({ length: UNITS }, (__, unit) => values[unit * inputs + input] ?? NaN),
    );
    return Math.max(...columns.map((column) => Math.max(...column) - Math.min(...column)));
  } finally {
    run.dispose();
  }
}

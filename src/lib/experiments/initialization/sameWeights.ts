import type { RunSpec } from '../../spec/spec';
import { Run } from '../../training/run';
import type { InitialiserSpec } from '../../spec/spec';

const UNITS = 8;

/** One hidden layer of eight tanh units on the moons. */
const oneHiddenLayer = (seed: number, init: InitialiserSpec): RunSpec => ({
  seed,
  data: { kind: 'moons', points: 100, noise: 0.1 },
  layers: [
    { kind: 'dense', units: UNITS, init: { ...init, bias: 'zeros' } },
    { kind: 'activation', activation: 'tanh' },
    { kind: 'dense', units: 2, init: { ...init, bias: 'zeros' } },
  ],
  loss: 'crossEntropy',
  optimiser: { kind: 'sgd', learningRate: 0.3 },
  batchSize: 'full',
  steps: 500,
  record: { every: 500 },
});

/** After training: the largest difference between two hidden units' weights to the same input. */
export function unitsApart(seed: number, init: InitialiserSpec): number {
  const run = new Run(oneHiddenLayer(seed, init));
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

import type { RunSpec } from '../../spec/spec';
import { Run } from '../../training/run';
import { meanOf } from '../../math/interval';
import type { NamedArray } from '../../nn/namedArray';

/** Mean squared length of the weights of the units that are normalised, before the training and after it. */
export interface WeightLengths {
  before: number;
  after: number;
}

/** Trains to the end and looks at the weights of every layer but the last. */
export function weightLengths(spec: RunSpec): WeightLengths {
  const run = new Run(spec);
  try {
    run.start();
    const before = squaredLength(run.parameters());
    while (!run.isOver) run.advance(Infinity);
    return { before, after: squaredLength(run.parameters()) };
  } finally {
    run.dispose();
  }
}

/** Over all units of the hidden layers: only a dense layer's weight has two dimensions. */
function squaredLength(parameters: readonly NamedArray[]): number {
  const hidden = parameters.filter(({ shape }) => shape.length === 2).slice(0, -1);
  return meanOf(hidden.map(({ values, shape: [units = NaN] }) => values.reduce((sum, weight) => sum + weight * weight, 0) / units));
}

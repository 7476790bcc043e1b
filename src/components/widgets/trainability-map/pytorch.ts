import { scaledRun, VARIANCES } from '../../../lib/experiments/initialization/scaledNetwork';
import { trainabilityMapSource } from '../../../lib/pytorch/trainabilityMapSource';
import type { TrainingRerun } from '../../../lib/pytorch/rerun';
import { DEPTHS, type Settings } from './model';

/** Hidden layers of the networks that are redone. */
const DEPTH = 8;
const RECORD_EVERY = 5;

/** Two cells of one column, from weights that are too small and from weights that keep the signal; the panel trains the whole map. */
export function rerun({ seed, activation, width, learningRate, steps }: Settings): TrainingRerun {
  const cell = (variance: number) => ({
    name: `n Var(w) = ${variance}`,
    spec: {
      ...scaledRun(seed, { depth: DEPTH, variance, width, activation }, { learningRate, steps }),
      record: { every: RECORD_EVERY, training: true },
    },
  });
  return {
    kind: 'training',
    runs: [cell(0.25), cell(activation === 'tanh' ? 1 : 2)],
    panelOf: ([{ spec }]) =>
      trainabilityMapSource({ seed, activation, width, learningRate, steps: spec.steps }, { depths: DEPTHS, variances: VARIANCES }),
  };
}

import type { RunSpec } from '../../spec/spec';
import type { SweptRun } from '../../training/sweep';
import { against, type Pair } from './symptom';

const EVERY = 4;
const PATIENCE = 20;
const ROWS = 40;

const validated = (seed: number, validationPoints: number): RunSpec => ({
  seed,
  data: { kind: 'regression', points: 24, noise: 0.4, validationPoints },
  layers: [
    { kind: 'dense', units: 48 },
    { kind: 'activation', activation: 'tanh' },
    { kind: 'dense', units: 1 },
  ],
  loss: 'meanSquaredError',
  optimiser: { kind: 'adam', learningRate: 0.02 },
  batchSize: 6,
  steps: 600,
  record: { every: EVERY, validation: true },
});

/** The same training twice, with 40 validation rows, and with these and 40 more. */
export const stoppingRuns = (seed: number): RunSpec[] => [ROWS, 2 * ROWS].map((rows) => validated(seed, rows));

interface Course {
  /** Loss on the rows that may choose, and on those that judge, record by record. */
  validation: readonly number[];
  test: readonly number[];
}

function courseOf([half, whole]: readonly SweptRun[]): Course {
  const losses = (run: SweptRun | undefined) => (run?.records ?? []).map(({ validation }) => validation?.loss ?? NaN);
  const [validation, both] = [losses(half), losses(whole)];
  return { validation, test: validation.map((loss, i) => 2 * (both[i] ?? NaN) - loss) };
}

/** Where a training stops that waits for a better loss, and its best record by then; `forgives` if each best one starts the waiting anew. */
function stopped(losses: readonly number[], forgives = true): { at: number; best: number } {
  let [best, waited, at] = [0, 0, 0];
  for (; at < losses.length && waited <= PATIENCE; at++) {
    if ((losses[at] ?? NaN) < (losses[best] ?? NaN) || at === 0) {
      best = at;
      if (forgives) waited = 0;
    } else waited += 1;
  }
  return { at: at - 1, best };
}

type Shown = (runs: readonly SweptRun[]) => Pair;

/** The least test loss of the course, against that of the network that the validation rows choose. */
export const chosenByTestRows: Shown = (runs) => {
  const { validation, test } = courseOf(runs);
  return against([test[validation.indexOf(Math.min(...validation))] ?? NaN, Math.min(...test)]);
};

/** The step at which it stops. */
export const endlessWaiting: Shown = (runs) => {
  const { validation } = courseOf(runs);
  return [EVERY * stopped(validation).at, EVERY * stopped(validation, false).at];
};

/** The validation loss of what was kept, against the best: of a copy, and of the model itself. */
export const keptByReference: Shown = (runs) => {
  const { validation } = courseOf(runs);
  const { at, best } = stopped(validation);
  return against([validation[best] ?? NaN, validation[at] ?? NaN]);
};

/** The loss that the last line prints, on the rows that chose, against that of the best network: of it, and of the last. */
export const neverLoaded: Shown = (runs) => {
  const { test } = courseOf(runs);
  const { at, best } = stopped(test);
  return against([test[best] ?? NaN, test[at] ?? NaN]);
};

import { createDataSet } from '../../../data/createDataSet';
import {
  inOrder,
  lossInBatches,
  lossWith,
  runningStatistics,
  trackedRun,
  trackedSpec,
  type TrackedSettings,
} from '../../batch-normalization/trackedNetwork';
import { defineExperiment, seedsUpTo } from '../../experiment';

const MOMENTUM = 0.1;
const BATCH = 16;

/** Validation losses after training: in eval mode, and in train mode in batches that are shuffled or sorted by class. */
function losses(seed: number, training: Pick<TrackedSettings, 'learningRate' | 'steps'> = {}) {
  const spec = trackedSpec({ seed, momentum: MOMENTUM, batchSize: 32, ...training });
  const { validation } = createDataSet(spec);
  const steps = trackedRun(spec);
  const [last, statistics] = [steps.at(-1), runningStatistics(steps, MOMENTUM).at(-1)];
  if (!last || !statistics) throw new Error('a run without steps');
  const forgotten = (sorted: boolean) => lossInBatches(spec, last, inOrder(validation, sorted, seed), BATCH);
  return { evalMode: lossWith(spec, last, statistics, validation), shuffled: forgotten(false), sorted: forgotten(true) };
}

/** The same after 150 steps at learning rate 0.3, at a smaller and a larger one, and after three times the steps. */
export const experiment = defineExperiment({
  ...seedsUpTo(24, 3),
  measure: (seed) => {
    const [slow, fast, long] = [losses(seed, { learningRate: 0.1 }), losses(seed, { learningRate: 1 }), losses(seed, { steps: 450 })];
    return {
      ...losses(seed),
      evalSlow: slow.evalMode,
      sortedSlow: slow.sorted,
      evalFast: fast.evalMode,
      sortedFast: fast.sorted,
      evalLong: long.evalMode,
      sortedLong: long.sorted,
    };
  },
  effect: 'ratio',
  outcome: ({ evalMode, sorted }) => sorted / evalMode,
  claimed: { above: 3 },
});

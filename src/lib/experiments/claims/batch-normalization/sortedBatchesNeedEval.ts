import { createDataSet } from '../../../data/createDataSet';
import { inOrder, lossInBatches, lossWith, runningStatistics, trackedRun, trackedSpec } from '../../batch-normalization/trackedNetwork';
import { defineExperiment, seedsUpTo } from '../../experiment';

const MOMENTUM = 0.1;
const BATCH = 16;

/** Validation loss after training: in eval mode, and in train mode in batches that are shuffled or sorted by class. */
export const experiment = defineExperiment({
  ...seedsUpTo(24, 3),
  measure: (seed) => {
    const spec = trackedSpec({ seed, momentum: MOMENTUM, batchSize: 32 });
    const { validation } = createDataSet(spec);
    const steps = trackedRun(spec);
    const [last, statistics] = [steps.at(-1), runningStatistics(steps, MOMENTUM).at(-1)];
    if (!last || !statistics) throw new Error('a run without steps');
    const forgotten = (sorted: boolean) => lossInBatches(spec, last, inOrder(validation, sorted, seed), BATCH);
    return { evalMode: lossWith(spec, last, statistics, validation), shuffled: forgotten(false), sorted: forgotten(true) };
  },
  effect: 'ratio',
  outcome: ({ evalMode, sorted }) => sorted / evalMode,
  claimed: { above: 3 },
});

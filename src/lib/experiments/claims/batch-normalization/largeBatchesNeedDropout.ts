import { noisyClassifier } from '../../batch-normalization/noisyClassifier';
import { defineExperiment, seedsUpTo } from '../../experiment';
import { trainedRun } from '../../trainedRun';

const BATCH_SIZE = 100;

const lossOf = (seed: number, p: number) =>
  trainedRun(noisyClassifier(seed, { normalised: true, p, batchSize: BATCH_SIZE })).last.validation?.loss ?? NaN;

/** Validation loss beside batch normalisation in batches of all the data, without dropout over with it. */
export const experiment = defineExperiment({
  ...seedsUpTo(16, 1),
  measure: (seed) => ({ without: lossOf(seed, 0), with: lossOf(seed, 0.5) }),
  effect: 'ratio',
  outcome: ({ without, with: dropped }) => without / dropped,
  claimed: { above: 1.1 },
});

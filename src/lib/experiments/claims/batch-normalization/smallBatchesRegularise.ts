import { noisyClassifier } from '../../batch-normalization/noisyClassifier';
import { defineExperiment, seedsUpTo } from '../../experiment';
import { trainedRun } from '../../trainedRun';

const lossOf = (seed: number, normalised: boolean, batchSize: number) =>
  trainedRun(noisyClassifier(seed, { normalised, p: 0, batchSize })).last.validation?.loss ?? NaN;

/** Validation loss with batch normalisation in batches of 100, which are all the data, over that in batches of 10. */
export const experiment = defineExperiment({
  ...seedsUpTo(16, 1),
  measure: (seed) => ({
    large: lossOf(seed, true, 100),
    small: lossOf(seed, true, 10),
    plainLarge: lossOf(seed, false, 100),
    plainSmall: lossOf(seed, false, 10),
  }),
  effect: 'ratio',
  outcome: ({ large, small }) => large / small,
  claimed: { above: 1.1 },
});

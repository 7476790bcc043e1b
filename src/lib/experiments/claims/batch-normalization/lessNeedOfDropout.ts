import { noisyClassifier } from '../../batch-normalization/noisyClassifier';
import { defineExperiment, seedsUpTo } from '../../experiment';
import { trainedRun } from '../../trainedRun';

const lossOf = (seed: number, normalised: boolean, p: number) =>
  trainedRun(noisyClassifier(seed, { normalised, p })).last.validation?.loss ?? NaN;

/** By what dropout lowers the validation loss without batch normalisation, over what it does beside it. */
export const experiment = defineExperiment({
  ...seedsUpTo(16, 1),
  measure: (seed) => ({
    neither: lossOf(seed, false, 0),
    dropout: lossOf(seed, false, 0.5),
    normalised: lossOf(seed, true, 0),
    both: lossOf(seed, true, 0.5),
  }),
  effect: 'ratio',
  outcome: ({ neither, dropout, normalised, both }) => neither / dropout / (normalised / both),
  claimed: { above: 1 },
});

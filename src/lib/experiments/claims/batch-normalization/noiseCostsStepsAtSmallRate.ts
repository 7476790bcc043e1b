import { stepsOfThree } from '../../batch-normalization/digitsClaims';
import { defineExperiment, seedsUpTo } from '../../experiment';

/** Steps to the loss 0.3 at the learning rate 0.05: plain, with batch normalisation, and with noise behind it. */
export const experiment = defineExperiment({
  ...seedsUpTo(12, 1),
  measure: (seed) => stepsOfThree(seed, 0.05),
  effect: 'ratio',
  outcome: ({ noisy, normalised }) => noisy / normalised,
  claimed: { above: 1.05 },
});

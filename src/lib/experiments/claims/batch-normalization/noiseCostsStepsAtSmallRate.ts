import { LONG_STEPS, stepsOfThree } from '../../batch-normalization/digitsClaims';
import { defineExperiment, seedsUpTo } from '../../experiment';

/** Steps to the loss 0.3 at the learning rate 0.05: plain, with batch normalisation, and with noise after it; and at other rates. */
export const experiment = defineExperiment({
  ...seedsUpTo(12, 1),
  measure: (seed) => {
    const [slower, faster] = [stepsOfThree(seed, 0.02, LONG_STEPS), stepsOfThree(seed, 0.2)];
    return {
      ...stepsOfThree(seed, 0.05),
      normalisedSlower: slower.normalised,
      noisySlower: slower.noisy,
      plainSlower: slower.plain,
      normalisedFaster: faster.normalised,
      noisyFaster: faster.noisy,
      plainFaster: faster.plain,
    };
  },
  effect: 'ratio',
  outcome: ({ noisy, normalised }) => noisy / normalised,
  claimed: { above: 1.05 },
});

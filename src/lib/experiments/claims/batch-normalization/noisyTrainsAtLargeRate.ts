import { LONG_STEPS, stepsOfThree } from '../../batch-normalization/digitsClaims';
import { defineExperiment, seedsUpTo } from '../../experiment';

/** Steps to the loss 0.3 at the learning rate 1: plain, with batch normalisation, and with noise after it; and at other rates. */
export const experiment = defineExperiment({
  ...seedsUpTo(12, 1),
  measure: (seed) => {
    const [half, twice, long] = [stepsOfThree(seed, 0.5), stepsOfThree(seed, 2), stepsOfThree(seed, 1, LONG_STEPS)];
    return {
      ...stepsOfThree(seed, 1),
      plainHalf: half.plain,
      noisyHalf: half.noisy,
      plainTwice: twice.plain,
      noisyTwice: twice.noisy,
      plainLong: long.plain,
      noisyLong: long.noisy,
    };
  },
  effect: 'ratio',
  outcome: ({ plain, noisy }) => plain / noisy,
  claimed: { above: 1.5 },
});

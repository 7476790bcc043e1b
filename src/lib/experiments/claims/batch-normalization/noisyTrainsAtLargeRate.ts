import { stepsOnDigits } from '../../batch-normalization/digitsClaims';
import { defineExperiment, seedsUpTo } from '../../experiment';

const learningRate = 1;

/** Steps to the loss 0.3 at the learning rate 1: plain, with batch normalisation, and with noise behind it. */
export const experiment = defineExperiment({
  ...seedsUpTo(12, 1),
  measure: (seed) => ({
    plain: stepsOnDigits(seed, { place: 'nowhere', learningRate }),
    normalised: stepsOnDigits(seed, { place: 'before', learningRate }),
    noisy: stepsOnDigits(seed, { place: 'before', learningRate, shift: 0.5 }),
  }),
  effect: 'ratio',
  outcome: ({ plain, noisy }) => plain / noisy,
  claimed: { above: 1.5 },
});

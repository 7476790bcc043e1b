import { lossOnDigits } from '../../batch-normalization/digitsClaims';
import { defineExperiment, seedsUpTo } from '../../experiment';

const learningRate = 0.1;

/** Training loss after 400 steps at the learning rate 0.1: plain, and with batch normalisation and four times the noise behind it. */
export const experiment = defineExperiment({
  ...seedsUpTo(12, 1),
  measure: (seed) => ({
    plain: lossOnDigits(seed, { place: 'nowhere', learningRate }),
    noisy: lossOnDigits(seed, { place: 'before', learningRate, shift: 2 }),
  }),
  effect: 'ratio',
  outcome: ({ noisy, plain }) => noisy / plain,
  claimed: { above: 1.5 },
});

import { stepsOnDigits } from '../../batch-normalization/digitsClaims';
import { defineExperiment, seedsUpTo } from '../../experiment';

/** Steps of tanh networks to the loss 0.3 with batch normalisation after each activation over those with it before: at the learning rates 1 and 0.1. */
export const experiment = defineExperiment({
  ...seedsUpTo(12, 1),
  measure: (seed) => ({
    before: stepsOnDigits(seed, { place: 'before', learningRate: 1 }),
    after: stepsOnDigits(seed, { place: 'after', learningRate: 1 }),
    slowBefore: stepsOnDigits(seed, { place: 'before', learningRate: 0.1 }),
    slowAfter: stepsOnDigits(seed, { place: 'after', learningRate: 0.1 }),
  }),
  effect: 'ratio',
  outcome: ({ before, after }) => after / before,
  claimed: { above: 1 },
});

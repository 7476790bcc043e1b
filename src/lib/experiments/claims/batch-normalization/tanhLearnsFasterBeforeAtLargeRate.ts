import { LONG_STEPS, stepsOnDigits } from '../../batch-normalization/digitsClaims';
import { defineExperiment, seedsUpTo } from '../../experiment';

/** Steps of tanh networks to the loss 0.3 with batch normalisation after each activation over those with it before: at the learning rate 1 and others. */
export const experiment = defineExperiment({
  ...seedsUpTo(12, 1),
  measure: (seed) => {
    const steps = (place: 'before' | 'after', learningRate: number, most?: number) => stepsOnDigits(seed, { place, learningRate }, most);
    return {
      before: steps('before', 1),
      after: steps('after', 1),
      slowBefore: steps('before', 0.1),
      slowAfter: steps('after', 0.1),
      middleBefore: steps('before', 0.3),
      middleAfter: steps('after', 0.3),
      longBefore: steps('before', 1, LONG_STEPS),
      longAfter: steps('after', 1, LONG_STEPS),
      fastBefore: steps('before', 2, LONG_STEPS),
      fastAfter: steps('after', 2, LONG_STEPS),
    };
  },
  effect: 'ratio',
  outcome: ({ before, after }) => after / before,
  claimed: { above: 1 },
});

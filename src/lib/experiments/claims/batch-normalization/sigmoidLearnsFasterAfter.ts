import { LONG_STEPS, stepsOnDigits } from '../../batch-normalization/digitsClaims';
import type { Place } from '../../batch-normalization/digitsNetwork';
import { defineExperiment, seedsUpTo } from '../../experiment';

const RATE = 0.3;

/** Steps of sigmoid networks to the loss 0.3, with batch normalisation before each activation and after it; and at other learning rates. */
export const experiment = defineExperiment({
  ...seedsUpTo(12, 1),
  measure: (seed) => {
    const steps = (place: Place, learningRate: number, most?: number) =>
      stepsOnDigits(seed, { activation: 'sigmoid', place, learningRate }, most);
    return {
      before: steps('before', RATE),
      after: steps('after', RATE),
      beforeSlow: steps('before', 0.1, LONG_STEPS),
      afterSlow: steps('after', 0.1, LONG_STEPS),
      beforeFast: steps('before', 1),
      afterFast: steps('after', 1),
      beforeFastest: steps('before', 3),
      afterFastest: steps('after', 3),
    };
  },
  effect: 'ratio',
  outcome: ({ before, after }) => before / after,
  claimed: { above: 1.5 },
});

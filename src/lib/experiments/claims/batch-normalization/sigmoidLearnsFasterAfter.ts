import { stepsOnDigits } from '../../batch-normalization/digitsClaims';
import { defineExperiment, seedsUpTo } from '../../experiment';

const settings = { activation: 'sigmoid', learningRate: 0.3 } as const;

/** Steps of sigmoid networks to the loss 0.3, with batch normalisation before each activation and after it. */
export const experiment = defineExperiment({
  ...seedsUpTo(12, 1),
  measure: (seed) => ({
    before: stepsOnDigits(seed, { ...settings, place: 'before' }),
    after: stepsOnDigits(seed, { ...settings, place: 'after' }),
  }),
  effect: 'ratio',
  outcome: ({ before, after }) => before / after,
  claimed: { above: 1.5 },
});

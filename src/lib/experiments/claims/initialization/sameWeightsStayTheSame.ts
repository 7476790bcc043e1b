import { defineExperiment, seedsUpTo } from '../../experiment';
import { unitsApart } from '../../initialization/sameWeights';

/** The largest difference between hidden units after 500 steps, from weights that are all 0.5 and from random ones. */
export const experiment = defineExperiment({
  ...seedsUpTo(12),
  measure: (seed) => ({ same: unitsApart(seed, { kind: 'constant', value: 0.5 }), random: unitsApart(seed, { kind: 'xavierUniform' }) }),
  effect: 'mean',
  outcome: ({ same }) => same,
  claimed: { below: 1e-5 },
});

import { defineExperiment, seedsUpTo } from '../../experiment';
import { curveError } from '../../dropout/noisyCurve';

/** Distance of the fit from the true curve with p = 0.6, over that with p = 0.4: two points at the bottom of the U. */
export const experiment = defineExperiment({
  ...seedsUpTo(16, 1),
  measure: (seed) => ({ less: curveError(seed, 0.4), more: curveError(seed, 0.6) }),
  effect: 'ratio',
  outcome: ({ less, more }) => more / less,
  claimed: { above: 0.6, below: 1.6 },
});

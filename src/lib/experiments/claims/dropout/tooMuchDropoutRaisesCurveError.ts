import { defineExperiment, seedsUpTo } from '../../experiment';
import { curveError } from '../../dropout/noisyCurve';

/** Distance of the fit from the true curve with p = 0.9, over that with p = 0.25: the right arm of the U. */
export const experiment = defineExperiment({
  ...seedsUpTo(8, 1),
  measure: (seed) => ({ moderate: curveError(seed, 0.25), much: curveError(seed, 0.9) }),
  effect: 'ratio',
  outcome: ({ moderate, much }) => much / moderate,
  claimed: { above: 2 },
});

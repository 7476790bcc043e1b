import { defineExperiment, seedsUpTo } from '../../experiment';
import { curveError } from '../../dropout/noisyCurve';

/** Distance of the fit from the true curve, without dropout and with p = 0.25. */
export const experiment = defineExperiment({
  ...seedsUpTo(16, 1),
  measure: (seed) => ({ without: curveError(seed, 0), with: curveError(seed, 0.25) }),
  effect: 'ratio',
  outcome: (error) => error.without / error.with,
  claimed: { above: 1 },
});

import { curveErrors } from '../../dropout/noisyCurve';
import { defineExperiment, seedsUpTo } from '../../experiment';

/** Distance of the fit from the true curve with p = 0.9, over that with p = 0.25: the right arm of the U. */
export const experiment = defineExperiment({
  ...seedsUpTo(16, 1),
  measure: (seed) => {
    const [moderate, much] = [curveErrors(seed, 0.25), curveErrors(seed, 0.9)];
    return {
      moderate: moderate.usual,
      much: much.usual,
      moderateSlow: moderate.slow,
      muchSlow: much.slow,
      moderateFast: moderate.fast,
      muchFast: much.fast,
      moderateLong: moderate.long,
      muchLong: much.long,
    };
  },
  effect: 'ratio',
  outcome: ({ moderate, much }) => much / moderate,
  claimed: { above: 1.5 },
});

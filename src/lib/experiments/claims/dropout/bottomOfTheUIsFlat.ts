import { curveErrors } from '../../dropout/noisyCurve';
import { defineExperiment, seedsUpTo } from '../../experiment';

/** Distance of the fit from the true curve with p = 0.6, over that with p = 0.4: two points at the bottom of the U. */
export const experiment = defineExperiment({
  ...seedsUpTo(16, 1),
  measure: (seed) => {
    const [less, more] = [curveErrors(seed, 0.4), curveErrors(seed, 0.6)];
    return {
      less: less.usual,
      more: more.usual,
      lessSlow: less.slow,
      moreSlow: more.slow,
      lessFast: less.fast,
      moreFast: more.fast,
      lessLong: less.long,
      moreLong: more.long,
    };
  },
  effect: 'ratio',
  outcome: ({ less, more }) => more / less,
  claimed: { above: 0.6, below: 1.6 },
});

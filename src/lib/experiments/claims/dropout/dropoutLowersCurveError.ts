import { curveErrors } from '../../dropout/noisyCurve';
import { defineExperiment, seedsUpTo } from '../../experiment';
import { triedPair } from '../../triedPair';

/** Distance of the fit from the true curve, without dropout and with p = 0.25. */
export const experiment = defineExperiment({
  ...seedsUpTo(16, 1),
  measure: (seed) => {
    const [without, dropped] = [curveErrors(seed, 0), curveErrors(seed, 0.25)];
    return { ...triedPair(without, dropped), withoutBest: without.best, withBest: dropped.best };
  },
  effect: 'ratio',
  outcome: (error) => error.without / error.with,
  claimed: { above: 1 },
});

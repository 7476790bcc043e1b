import { hessianSpread } from '../../batch-normalization/hessianSpread';
import { defineExperiment, seedsUpTo } from '../../experiment';

/** The largest eigenvalue of the Hessian over the median one, at the start, with batch normalisation and without: sigmoid, and tanh beside it. */
export const experiment = defineExperiment({
  ...seedsUpTo(10, 1),
  measure: (seed) => {
    const [plain, normalised] = [hessianSpread(seed, 'sigmoid', false), hessianSpread(seed, 'sigmoid', true)];
    return {
      plain: plain.spread,
      normalised: normalised.spread,
      plainLargest: plain.largest,
      normalisedLargest: normalised.largest,
      tanhPlain: hessianSpread(seed, 'tanh', false).spread,
      tanhNormalised: hessianSpread(seed, 'tanh', true).spread,
    };
  },
  effect: 'ratio',
  outcome: ({ plain, normalised }) => plain / normalised,
  claimed: { above: 2 },
});

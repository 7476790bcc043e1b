import { hessianSpread } from '../../batch-normalization/hessianSpread';
import { defineExperiment, seedsUpTo } from '../../experiment';

/** The largest eigenvalue of the Hessian over the median one, at the start, with batch normalisation and without: sigmoid, and tanh beside it. */
export const experiment = defineExperiment({
  ...seedsUpTo(10, 1),
  measure: (seed) => {
    const [plain, normalised] = [hessianSpread(seed, 'sigmoid', false), hessianSpread(seed, 'sigmoid', true)];
    const [wide, wideNormalised] = [hessianSpread(seed, 'sigmoid', false, 16), hessianSpread(seed, 'sigmoid', true, 16)];
    return {
      plain: plain.spread,
      normalised: normalised.spread,
      plainLargest: plain.largest,
      normalisedLargest: normalised.largest,
      tanhPlain: hessianSpread(seed, 'tanh', false).spread,
      tanhNormalised: hessianSpread(seed, 'tanh', true).spread,
      wide: wide.spread,
      wideNormalised: wideNormalised.spread,
      wideLargest: wide.largest,
      wideNormalisedLargest: wideNormalised.largest,
    };
  },
  effect: 'ratio',
  outcome: ({ plain, normalised }) => plain / normalised,
  claimed: { above: 2 },
});

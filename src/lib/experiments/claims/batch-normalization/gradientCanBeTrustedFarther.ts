import { rangeAhead, type Training } from '../../batch-normalization/rangeAhead';
import { defineExperiment, seedsUpTo } from '../../experiment';

/** How much the loss changes along the gradient, up to four steps ahead, with batch normalisation and without; and at other rates and for longer. */
export const experiment = defineExperiment({
  ...seedsUpTo(12, 1),
  measure: (seed) => {
    const both = (training?: Training) => ({
      plain: rangeAhead(seed, 'nowhere', training),
      normalised: rangeAhead(seed, 'before', training),
    });
    const usual = both();
    const [slow, fast, long] = [both({ learningRate: 0.03 }), both({ learningRate: 0.3 }), both({ steps: 900 })];
    return {
      plain: usual.plain.range,
      normalised: usual.normalised.range,
      plainRises: 100 * usual.plain.rises,
      normalisedRises: 100 * usual.normalised.rises,
      plainSlow: slow.plain.range,
      normalisedSlow: slow.normalised.range,
      plainFast: fast.plain.range,
      normalisedFast: fast.normalised.range,
      plainLong: long.plain.range,
      normalisedLong: long.normalised.range,
    };
  },
  effect: 'ratio',
  outcome: ({ plain, normalised }) => plain / normalised,
  claimed: { above: 2 },
});

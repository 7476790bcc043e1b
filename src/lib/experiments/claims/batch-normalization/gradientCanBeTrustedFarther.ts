import { rangeAhead } from '../../batch-normalization/rangeAhead';
import { defineExperiment, seedsUpTo } from '../../experiment';

/** How much the loss changes along the gradient, up to four steps ahead, with batch normalisation and without. */
export const experiment = defineExperiment({
  ...seedsUpTo(12, 1),
  measure: (seed) => {
    const [plain, normalised] = [rangeAhead(seed, 'nowhere'), rangeAhead(seed, 'before')];
    return {
      plain: plain.range,
      normalised: normalised.range,
      plainRises: 100 * plain.rises,
      normalisedRises: 100 * normalised.rises,
    };
  },
  effect: 'ratio',
  outcome: ({ plain, normalised }) => plain / normalised,
  claimed: { above: 2 },
});

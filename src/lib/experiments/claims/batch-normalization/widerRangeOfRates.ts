import { rateScan } from '../../batch-normalization/rateScans';
import { defineExperiment, seedsUpTo } from '../../experiment';

const twin = { depth: 5, activation: 'tanh', gain: 1, momentum: 0 } as const;

/** The largest over the smallest learning rate that gets to the loss 0.3, and the fewest steps that any of them takes. */
export const experiment = defineExperiment({
  ...seedsUpTo(10, 1),
  measure: (seed) => {
    const plain = rateScan(seed, { ...twin, normalised: false });
    const normalised = rateScan(seed, { ...twin, normalised: true });
    return { plain: plain.range, normalised: normalised.range, plainBest: plain.best, normalisedBest: normalised.best };
  },
  effect: 'ratio',
  outcome: ({ plain, normalised }) => normalised / plain,
  claimed: { above: 3 },
});

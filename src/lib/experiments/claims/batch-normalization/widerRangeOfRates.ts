import { MOST_STEPS } from '../../batch-normalization/digitTwins';
import { rateScan } from '../../batch-normalization/rateScans';
import { defineExperiment, seedsUpTo } from '../../experiment';

const twin = { depth: 5, activation: 'tanh', gain: 1, momentum: 0 } as const;
const LONG_STEPS = 3 * MOST_STEPS;

/** The largest over the smallest learning rate that gets to the loss 0.3, and the fewest steps that any of them takes. */
export const experiment = defineExperiment({
  ...seedsUpTo(10, 1),
  measure: (seed) => {
    const scans = (most: number) => ({
      plain: rateScan(seed, { ...twin, normalised: false }, most),
      normalised: rateScan(seed, { ...twin, normalised: true }, most),
    });
    const [usual, long] = [scans(MOST_STEPS), scans(LONG_STEPS)];
    return {
      plain: usual.plain.range,
      normalised: usual.normalised.range,
      plainBest: usual.plain.best,
      normalisedBest: usual.normalised.best,
      plainLong: long.plain.range,
      normalisedLong: long.normalised.range,
    };
  },
  effect: 'ratio',
  outcome: ({ plain, normalised }) => normalised / plain,
  claimed: { above: 3 },
});

import { digitTwin, MOST_STEPS } from '../../batch-normalization/digitTwins';
import { weightLengths, type WeightLengths } from '../../batch-normalization/weightLengths';
import { defineExperiment, seedsUpTo } from '../../experiment';

const RATES = { small: 0.1, middle: 0.464, large: 2.15 } as const;
const LONG_STEPS = 3 * MOST_STEPS;

/** How long the weights before a normalisation become under a small and a large learning rate, and the effective rates that are left. */
export const experiment = defineExperiment({
  ...seedsUpTo(12),
  measure: (seed) => {
    const lengths = (learningRate: number, steps = MOST_STEPS) =>
      weightLengths({
        ...digitTwin(seed, { normalised: true, learningRate, depth: 5, activation: 'tanh', gain: 1, momentum: 0 }),
        steps,
      });
    const left = (rate: number, { after }: WeightLengths) => rate / after;
    const [small, middle, large] = [lengths(RATES.small), lengths(RATES.middle), lengths(RATES.large)];
    const [smallLong, largeLong] = [lengths(RATES.small, LONG_STEPS), lengths(RATES.large, LONG_STEPS)];
    return {
      smallGrowth: Math.sqrt(small.after / small.before),
      largeGrowth: Math.sqrt(large.after / large.before),
      smallRate: left(RATES.small, small),
      largeRate: left(RATES.large, large),
      middleApart: left(RATES.middle, middle) / left(RATES.small, small),
      longApart: left(RATES.large, largeLong) / left(RATES.small, smallLong),
    };
  },
  effect: 'ratio',
  outcome: ({ smallRate, largeRate }) => largeRate / smallRate,
  claimed: { below: 10 },
});

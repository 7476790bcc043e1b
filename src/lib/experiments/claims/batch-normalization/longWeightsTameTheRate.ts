import { digitTwin } from '../../batch-normalization/digitTwins';
import { weightLengths } from '../../batch-normalization/weightLengths';
import { defineExperiment, seedsUpTo } from '../../experiment';

const RATES = { small: 0.1, large: 2.15 } as const;

/** How long the weights before a normalisation become under a small and a large learning rate, and the effective rates that are left. */
export const experiment = defineExperiment({
  ...seedsUpTo(12),
  measure: (seed) => {
    const lengths = (learningRate: number) =>
      weightLengths(digitTwin(seed, { normalised: true, learningRate, depth: 5, activation: 'tanh', gain: 1, momentum: 0 }));
    const [small, large] = [lengths(RATES.small), lengths(RATES.large)];
    return {
      smallGrowth: Math.sqrt(small.after / small.before),
      largeGrowth: Math.sqrt(large.after / large.before),
      smallRate: RATES.small / small.after,
      largeRate: RATES.large / large.after,
    };
  },
  effect: 'ratio',
  outcome: ({ smallRate, largeRate }) => largeRate / smallRate,
  claimed: { below: 10 },
});

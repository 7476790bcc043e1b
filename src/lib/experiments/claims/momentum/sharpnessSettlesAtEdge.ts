import { defineExperiment, seedsUpTo } from '../../experiment';
import { edgeOfStability } from '../../momentum/edgeOfStability';

const LONG_STEPS = 21_000;

/** The sharpness where full-batch descent with learning rate 0.2 settles, over 2 / alpha; and at another rate and for longer. */
export const experiment = defineExperiment({
  ...seedsUpTo(10, 1),
  measure: (seed) => {
    const [small, long] = [
      edgeOfStability(seed, { learningRate: 0.15, momentum: 0 }, LONG_STEPS),
      edgeOfStability(seed, { learningRate: 0.2, momentum: 0 }, LONG_STEPS),
    ];
    return {
      ...edgeOfStability(seed, { learningRate: 0.2, momentum: 0 }),
      sharpnessSmall: small.sharpness,
      limitSmall: small.limit,
      sharpnessLong: long.sharpness,
    };
  },
  effect: 'ratio',
  outcome: ({ sharpness, limit }) => sharpness / limit,
  claimed: { above: 0.95, below: 1.05 },
});

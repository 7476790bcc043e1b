import { defineExperiment, seedsUpTo } from '../../experiment';
import { edgeOfStability } from '../../momentum/edgeOfStability';

const LEARNING_RATE = 0.3;
const SMALL_RATE = 0.2;
const LONG_STEPS = 21_000;

/** The sharpness where training with momentum 0.5 settles, over the limit 2 / alpha of a descent without: theory says 1 + beta; and at another rate and for longer. */
export const experiment = defineExperiment({
  ...seedsUpTo(10, 1),
  measure: (seed) => {
    const settings = { learningRate: LEARNING_RATE, momentum: 0.5 };
    const { sharpness, limit } = edgeOfStability(seed, settings);
    return {
      sharpness,
      limit,
      plainLimit: 2 / LEARNING_RATE,
      sharpnessSmall: edgeOfStability(seed, { ...settings, learningRate: SMALL_RATE }).sharpness,
      plainLimitSmall: 2 / SMALL_RATE,
      sharpnessLong: edgeOfStability(seed, settings, LONG_STEPS).sharpness,
    };
  },
  effect: 'ratio',
  outcome: ({ sharpness, plainLimit }) => sharpness / plainLimit,
  claimed: { above: 1.4, below: 1.6 },
});

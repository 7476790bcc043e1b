import { defineExperiment, seedsUpTo } from '../../experiment';
import { edgeOfStability } from '../../momentum/edgeOfStability';

const LEARNING_RATE = 0.3;

/** The sharpness where training with momentum 0.5 settles, over the limit 2 / alpha of a descent without: theory says 1 + beta. */
export const experiment = defineExperiment({
  ...seedsUpTo(10, 1),
  measure: (seed) => {
    const { sharpness, limit } = edgeOfStability(seed, { learningRate: LEARNING_RATE, momentum: 0.5 });
    return { sharpness, limit, plainLimit: 2 / LEARNING_RATE };
  },
  effect: 'ratio',
  outcome: ({ sharpness, plainLimit }) => sharpness / plainLimit,
  claimed: { above: 1.4, below: 1.6 },
});

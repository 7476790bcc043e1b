import { defineExperiment, seedsUpTo } from '../../experiment';
import { edgeOfStability } from '../../momentum/edgeOfStability';

/** The sharpness where full-batch descent with learning rate 0.2 settles, over 2 / alpha. */
export const experiment = defineExperiment({
  ...seedsUpTo(10, 1),
  measure: (seed) => edgeOfStability(seed, { learningRate: 0.2, momentum: 0 }),
  effect: 'ratio',
  outcome: ({ sharpness, limit }) => sharpness / limit,
  claimed: { above: 0.95, below: 1.05 },
});

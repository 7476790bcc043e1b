import { defineExperiment, seedsUpTo } from '../../experiment';
import { stepsToLowLoss } from '../../momentum/moonsClassifier';

/** Steps to a low training loss at the effective rate 0.3, reached with momentum 0.9 and without. */
export const experiment = defineExperiment({
  ...seedsUpTo(12),
  measure: (seed) => ({
    plain: stepsToLowLoss(seed, { learningRate: 0.3, momentum: 0 }),
    momentum: stepsToLowLoss(seed, { learningRate: 0.03, momentum: 0.9 }),
  }),
  effect: 'ratio',
  outcome: ({ plain, momentum }) => plain / momentum,
  claimed: { above: 0.75, below: 1.1 },
});

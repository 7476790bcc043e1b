import { defineExperiment, seedsUpTo } from '../../experiment';
import { bestPairs } from '../../momentum/sweepMap';

/** Validation loss of the pair of momentum and learning rate that trains to the lowest loss, against the lowest of all pairs. */
export const experiment = defineExperiment({
  ...seedsUpTo(12, 1),
  measure: (seed) => {
    const { training, lowest } = bestPairs(seed);
    return { training: training.training, ofTraining: training.validation, lowest };
  },
  effect: 'ratio',
  outcome: ({ ofTraining, lowest }) => ofTraining / lowest,
  claimed: { above: 1.5 },
});

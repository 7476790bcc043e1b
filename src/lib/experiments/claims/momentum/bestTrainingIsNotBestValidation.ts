import { defineExperiment, seedsUpTo } from '../../experiment';
import { bestPairs } from '../../momentum/sweepMap';

const LONG_STEPS = 1_200;

/** Validation loss of the pair of momentum and learning rate that trains to the lowest loss, against the lowest of all pairs. */
export const experiment = defineExperiment({
  ...seedsUpTo(12, 1),
  measure: (seed) => {
    const [{ training, lowest }, long] = [bestPairs(seed), bestPairs(seed, LONG_STEPS)];
    return {
      training: training.training,
      ofTraining: training.validation,
      lowest,
      ofTrainingLong: long.training.validation,
      lowestLong: long.lowest,
    };
  },
  effect: 'ratio',
  outcome: ({ ofTraining, lowest }) => ofTraining / lowest,
  claimed: { above: 1.5 },
});

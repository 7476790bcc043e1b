import { defineExperiment, seedsUpTo } from '../../experiment';
import { bestPairs } from '../../momentum/sweepMap';

const LONG_STEPS = 1_200;

/** The same with every network as it was at the step with its lowest validation loss. */
export const experiment = defineExperiment({
  ...seedsUpTo(12, 1),
  measure: (seed) => {
    const [{ training, lowestKept }, long] = [bestPairs(seed), bestPairs(seed, LONG_STEPS)];
    return {
      ofTraining: training.least,
      lowest: lowestKept,
      ofTrainingLong: long.training.least,
      lowestLong: long.lowestKept,
    };
  },
  effect: 'ratio',
  outcome: ({ ofTraining, lowest }) => ofTraining / lowest,
  claimed: { below: 1.25 },
});

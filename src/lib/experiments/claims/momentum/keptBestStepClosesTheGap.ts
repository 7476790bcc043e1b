import { defineExperiment, seedsUpTo } from '../../experiment';
import { bestPairs } from '../../momentum/sweepMap';

/** The same with every network as it was at the step with its lowest validation loss. */
export const experiment = defineExperiment({
  ...seedsUpTo(12, 1),
  measure: (seed) => {
    const { training, lowestKept } = bestPairs(seed);
    return { ofTraining: training.least, lowest: lowestKept };
  },
  effect: 'ratio',
  outcome: ({ ofTraining, lowest }) => ofTraining / lowest,
  claimed: { below: 1.25 },
});

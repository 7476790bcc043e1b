import { stepsToTarget } from '../../batch-normalization/fiveTanhLayers';
import { defineExperiment, seedsUpTo } from '../../experiment';

/** Steps to the loss 0.3 at the learning rate 0.3, and of the plain network also at rates about three times smaller and larger. */
export const experiment = defineExperiment({
  ...seedsUpTo(16, 1),
  measure: (seed) => ({
    plain: stepsToTarget(seed, { learningRate: 0.3, normalised: false }),
    plainSlower: stepsToTarget(seed, { learningRate: 0.1, normalised: false }),
    plainFaster: stepsToTarget(seed, { learningRate: 1, normalised: false }),
    normalised: stepsToTarget(seed, { learningRate: 0.3, normalised: true }),
  }),
  effect: 'ratio',
  outcome: ({ plain, normalised }) => plain / normalised,
  claimed: { above: 1.5 },
});

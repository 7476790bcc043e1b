import { LONG_STEPS, stepsOfBoth, stepsToTarget } from '../../batch-normalization/fiveTanhLayers';
import { defineExperiment, seedsUpTo } from '../../experiment';

/** Steps to the loss 0.3 at the learning rate 0.3, and at rates about three times smaller and larger. */
export const experiment = defineExperiment({
  ...seedsUpTo(16, 1),
  measure: (seed) => {
    const [slower, faster] = [stepsOfBoth(seed, { learningRate: 0.1 }), stepsOfBoth(seed, { learningRate: 1 })];
    return {
      ...stepsOfBoth(seed, { learningRate: 0.3 }),
      plainSlower: slower.plain,
      plainFaster: faster.plain,
      normalisedSlower: slower.normalised,
      normalisedFaster: faster.normalised,
      plainLong: stepsToTarget(seed, { learningRate: 0.3, normalised: false, mostSteps: LONG_STEPS }),
    };
  },
  effect: 'ratio',
  outcome: ({ plain, normalised }) => plain / normalised,
  claimed: { above: 1.5 },
});

import { arrivalsOfBoth, LONG_STEPS, onlyNormalisedArrives, stepsOfBoth } from '../../batch-normalization/fiveTanhLayers';
import { defineExperiment, seedsUpTo } from '../../experiment';

/** Whether only the network with batch normalisation gets to the loss 0.3 within 2,000 steps: learning rate 0.03; and which do at others. */
export const experiment = defineExperiment({
  ...seedsUpTo(20, 1),
  measure: (seed) => {
    const [slower, faster] = [arrivalsOfBoth(seed, { learningRate: 0.01 }), arrivalsOfBoth(seed, { learningRate: 0.1 })];
    const long = arrivalsOfBoth(seed, { learningRate: 0.03, mostSteps: LONG_STEPS });
    return {
      ...stepsOfBoth(seed, { learningRate: 0.03 }),
      plainSlower: slower.plain,
      normalisedSlower: slower.normalised,
      plainFaster: faster.plain,
      normalisedFaster: faster.normalised,
      plainLong: long.plain,
      normalisedLong: long.normalised,
    };
  },
  effect: 'share',
  outcome: onlyNormalisedArrives,
  claimed: { above: 0.7 },
});

import { arrivalsOfBoth, LONG_STEPS, onlyNormalisedArrives, stepsOfBoth } from '../../batch-normalization/fiveTanhLayers';
import { defineExperiment, seedsUpTo } from '../../experiment';

const gain = 0.1;

/** Whether only the network with batch normalisation gets to the loss 0.3 within 2,000 steps: learning rate 0.3, the initial weights ten times too small. */
export const experiment = defineExperiment({
  ...seedsUpTo(20, 1),
  measure: (seed) => {
    const [slower, faster] = [arrivalsOfBoth(seed, { learningRate: 0.1, gain }), arrivalsOfBoth(seed, { learningRate: 1, gain })];
    const long = arrivalsOfBoth(seed, { learningRate: 0.3, gain, mostSteps: LONG_STEPS });
    return {
      ...stepsOfBoth(seed, { learningRate: 0.3, gain }),
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

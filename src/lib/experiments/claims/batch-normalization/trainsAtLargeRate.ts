import { arrivalsOfBoth, LONG_STEPS, onlyNormalisedArrives, stepsOfBoth } from '../../batch-normalization/fiveTanhLayers';
import { defineExperiment, seedsUpTo } from '../../experiment';

/** Whether only the network with batch normalisation gets to the loss 0.3 within 2,000 steps: learning rate 1; and which do at others. */
export const experiment = defineExperiment({
  ...seedsUpTo(20, 1),
  measure: (seed) => {
    const [half, twice] = [arrivalsOfBoth(seed, { learningRate: 0.5 }), arrivalsOfBoth(seed, { learningRate: 2 })];
    const long = arrivalsOfBoth(seed, { learningRate: 1, mostSteps: LONG_STEPS });
    return {
      ...stepsOfBoth(seed, { learningRate: 1 }),
      plainHalf: half.plain,
      normalisedHalf: half.normalised,
      plainTwice: twice.plain,
      normalisedTwice: twice.normalised,
      plainLong: long.plain,
      normalisedLong: long.normalised,
    };
  },
  effect: 'share',
  outcome: onlyNormalisedArrives,
  claimed: { above: 0.7 },
});

import { defineExperiment, seedsUpTo } from '../../experiment';
import { noiseFloor } from '../../momentum/noiseFloor';
import { bowlFloor, noisyBowl } from '../../momentum/bowlFloor';

const SMALL = { ...noisyBowl(0.9), learningRate: 0.03 };
const LARGE = { ...noisyBowl(0.9), learningRate: 1 };

/** The variance in the long run at momentum 0.9, measured and predicted, at learning rate 0.1 and at others. */
export const experiment = defineExperiment({
  ...seedsUpTo(20),
  measure: (seed) => ({
    measured: bowlFloor(noisyBowl(0.9), seed),
    predicted: noiseFloor(noisyBowl(0.9)),
    measuredSmall: bowlFloor(SMALL, seed),
    predictedSmall: noiseFloor(SMALL),
    measuredLarge: bowlFloor(LARGE, seed),
    predictedLarge: noiseFloor(LARGE),
  }),
  effect: 'ratio',
  outcome: ({ measured, predicted }) => measured / predicted,
  claimed: { above: 0.95, below: 1.05 },
});

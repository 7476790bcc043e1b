import { defineExperiment, seedsUpTo } from '../../experiment';
import { noiseFloor } from '../../momentum/noiseFloor';
import { bowlFloor, noisyBowl } from '../../momentum/bowlFloor';

/** The variance in the long run at momentum 0.9, measured and predicted. */
export const experiment = defineExperiment({
  ...seedsUpTo(20),
  measure: (seed) => ({ measured: bowlFloor(noisyBowl(0.9), seed), predicted: noiseFloor(noisyBowl(0.9)) }),
  effect: 'ratio',
  outcome: ({ measured, predicted }) => measured / predicted,
  claimed: { above: 0.95, below: 1.05 },
});

import { defineExperiment, seedsUpTo } from '../../experiment';
import { bowlFloor, noisyBowl } from '../../momentum/bowlFloor';

/** How much higher above the minimum a noisy descent ends with momentum 0.9 than without, at the same learning rate. */
export const experiment = defineExperiment({
  ...seedsUpTo(20),
  measure: (seed) => ({ plain: bowlFloor(noisyBowl(0), seed), momentum: bowlFloor(noisyBowl(0.9), seed) }),
  effect: 'ratio',
  outcome: ({ plain, momentum }) => momentum / plain,
  claimed: { above: 8, below: 12 },
});

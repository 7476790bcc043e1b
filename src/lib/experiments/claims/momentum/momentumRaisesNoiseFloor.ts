import { defineExperiment, seedsUpTo } from '../../experiment';
import { bowlFloor, noisyBowl } from '../../momentum/bowlFloor';

/** How much higher above the minimum a noisy descent ends with momentum 0.9 than without, at the same learning rate, and at the same effective one. */
export const experiment = defineExperiment({
  ...seedsUpTo(20),
  measure: (seed) => ({
    plain: bowlFloor(noisyBowl(0), seed),
    momentum: bowlFloor(noisyBowl(0.9), seed),
    plainMatched: bowlFloor({ ...noisyBowl(0), learningRate: 1 }, seed),
    momentumSmall: bowlFloor({ ...noisyBowl(0.9), learningRate: 0.01 }, seed),
  }),
  effect: 'ratio',
  outcome: ({ plain, momentum }) => momentum / plain,
  claimed: { above: 8, below: 12 },
});

import { defineExperiment, seedsUpTo } from '../../experiment';
import { scheduledLoss } from '../../momentum/scheduledLoss';

const STEPS = 800;
const WARM_UP = 200;

/** Training loss at the learning rate 0.2 with a warm-up and without, from initial weights twice as large; and from the usual ones, and at half the rate. */
export const experiment = defineExperiment({
  ...seedsUpTo(16),
  measure: (seed) => {
    const loss = (learningRate: number, gain: number, isWarmed: boolean, steps = STEPS) =>
      scheduledLoss({ seed, learningRate, batch: 64, gain, steps, ...(isWarmed ? { schedule: { kind: 'warmup', steps: WARM_UP } } : {}) });
    return {
      constant: loss(0.2, 2, false),
      warmed: loss(0.2, 2, true),
      constantLong: loss(0.2, 2, false, 3 * STEPS),
      warmedLong: loss(0.2, 2, true, 3 * STEPS),
      constantHalf: loss(0.1, 2, false),
      warmedHalf: loss(0.1, 2, true),
      constantUsual: loss(0.2, 1, false),
      warmedUsual: loss(0.2, 1, true),
    };
  },
  effect: 'ratio',
  outcome: ({ constant, warmed }) => constant / warmed,
  claimed: { above: 10 },
});

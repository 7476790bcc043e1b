import { defineExperiment, seedsUpTo } from '../../experiment';
import { scheduledLoss } from '../../momentum/scheduledLoss';

const STEPS = 800;

/** Training loss after 800 noisy steps with a constant rate and with half a cosine; at other rates, and after three times the steps. */
export const experiment = defineExperiment({
  ...seedsUpTo(16),
  measure: (seed) => {
    const loss = (learningRate: number, isLowered: boolean, steps = STEPS) =>
      scheduledLoss({ seed, learningRate, batch: 8, gain: 1, steps, ...(isLowered ? { schedule: { kind: 'cosine', steps } } : {}) });
    return {
      constant: loss(0.05, false),
      cosine: loss(0.05, true),
      constantSlow: loss(0.02, false),
      cosineSlow: loss(0.02, true),
      constantSlower: loss(0.01, false),
      cosineSlower: loss(0.01, true),
      constantLong: loss(0.02, false, 3 * STEPS),
      cosineLong: loss(0.02, true, 3 * STEPS),
    };
  },
  effect: 'ratio',
  outcome: ({ constant, cosine }) => constant / cosine,
  claimed: { above: 3 },
});

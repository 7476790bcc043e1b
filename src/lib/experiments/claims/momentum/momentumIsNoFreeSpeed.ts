import { defineExperiment, seedsUpTo } from '../../experiment';
import { stepsToLowLoss } from '../../momentum/moonsClassifier';

const MOMENTUM = 0.9;

/** Steps to a low training loss at the effective rate 0.3, reached with momentum 0.9 and without; and at the rates 0.1 and 1. */
export const experiment = defineExperiment({
  ...seedsUpTo(12),
  measure: (seed) => ({
    plain: steps(seed, 0.3, 0),
    momentum: steps(seed, 0.03, MOMENTUM),
    plainSlow: steps(seed, 0.1, 0),
    momentumSlow: steps(seed, 0.01, MOMENTUM),
    plainFast: steps(seed, 1, 0),
    momentumFast: steps(seed, 0.1, MOMENTUM),
  }),
  effect: 'ratio',
  outcome: ({ plain, momentum }) => plain / momentum,
  claimed: { above: 0.75, below: 1.1 },
});

const steps = (seed: number, learningRate: number, momentum: number) => stepsToLowLoss(seed, { learningRate, momentum });

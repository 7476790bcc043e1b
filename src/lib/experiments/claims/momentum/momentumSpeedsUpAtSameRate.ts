import { defineExperiment, seedsUpTo } from '../../experiment';
import { stepsToLowLoss } from '../../momentum/moonsClassifier';

const MOMENTUM = 0.9;

/** Steps to a low training loss at the learning rate 0.03, with momentum 0.9 and without; and at the rates 0.01 and 0.1. */
export const experiment = defineExperiment({
  ...seedsUpTo(12),
  measure: (seed) => ({
    plain: steps(seed, 0.03, 0),
    momentum: steps(seed, 0.03, MOMENTUM),
    plainSlow: steps(seed, 0.01, 0),
    momentumSlow: steps(seed, 0.01, MOMENTUM),
    plainFast: steps(seed, 0.1, 0),
    momentumFast: steps(seed, 0.1, MOMENTUM),
  }),
  effect: 'ratio',
  outcome: ({ plain, momentum }) => plain / momentum,
  claimed: { above: 5 },
});

const steps = (seed: number, learningRate: number, momentum: number) => stepsToLowLoss(seed, { learningRate, momentum });

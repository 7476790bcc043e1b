import { defineExperiment, seedsUpTo } from '../../experiment';
import { SPIRAL_STEPS, threeSpirals } from '../../momentum/threeSpirals';
import { trainedRun } from '../../trainedRun';

const accuracy = (seed: number, learningRate: number, momentum: number) =>
  trainedRun(threeSpirals({ seed, noise: 0.03, points: 240 }, { learningRate, momentum }, { every: SPIRAL_STEPS, validation: true })).last
    .validation?.accuracy ?? NaN;

/** Accuracy on three spirals at an effective rate that plain descent hardly bears, and at the learning rate that it has to take then. */
export const experiment = defineExperiment({
  ...seedsUpTo(60, 1),
  measure: (seed) => ({ slow: accuracy(seed, 0.05, 0), plain: accuracy(seed, 0.5, 0), momentum: accuracy(seed, 0.05, 0.9) }),
  effect: 'mean',
  outcome: ({ plain, momentum }) => momentum - plain,
  claimed: { above: 0 },
});

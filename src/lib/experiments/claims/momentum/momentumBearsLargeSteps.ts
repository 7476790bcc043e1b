import { defineExperiment, seedsUpTo } from '../../experiment';
import { SPIRAL_STEPS, threeSpirals } from '../../momentum/threeSpirals';
import { trainedRun } from '../../trainedRun';

const MOMENTUM = 0.9;

/** Accuracies on fresh points after the figure's steps and after three times as many. */
function accuracies(seed: number, learningRate: number, momentum: number): { usual: number; long: number } {
  const task = { seed, noise: 0.03, points: 240 };
  const spec = threeSpirals(task, { learningRate, momentum }, { every: SPIRAL_STEPS, validation: true });
  const { records, last } = trainedRun({ ...spec, steps: 3 * SPIRAL_STEPS });
  return { usual: records[1]?.validation?.accuracy ?? NaN, long: last.validation?.accuracy ?? NaN };
}

/** Accuracy on three spirals at an effective rate that plain descent hardly bears, and at others. */
export const experiment = defineExperiment({
  ...seedsUpTo(60, 1),
  measure: (seed) => {
    const [plain, momentum] = [accuracies(seed, 0.5, 0), accuracies(seed, 0.05, MOMENTUM)];
    const [plainSlow, momentumSlow] = [accuracies(seed, 0.2, 0), accuracies(seed, 0.02, MOMENTUM)];
    // The best of seven rates between 0.02 and 0.2 over twenty seeds; that of plain descent is 0.5.
    const momentumBest = accuracies(seed, 0.07, MOMENTUM);
    return {
      slow: accuracies(seed, 0.05, 0).usual,
      plain: plain.usual,
      momentum: momentum.usual,
      plainLong: plain.long,
      momentumLong: momentum.long,
      plainSlow: plainSlow.usual,
      momentumSlow: momentumSlow.usual,
      plainSlowLong: plainSlow.long,
      momentumSlowLong: momentumSlow.long,
      momentumBest: momentumBest.usual,
      momentumBestLong: momentumBest.long,
    };
  },
  effect: 'mean',
  outcome: ({ plain, momentum }) => momentum - plain,
  claimed: { above: 0 },
});

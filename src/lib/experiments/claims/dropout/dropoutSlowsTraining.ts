import { strayPoints } from '../../dropout/strayPoints';
import { defineExperiment, seedsUpTo } from '../../experiment';
import { stepsToLoss } from '../../trainedRun';

const TARGET_LOSS = 0.1;

/** Steps to a training loss of 0.1, measured in eval mode, on 100 points none of which has strayed; at three more learning rates, too. */
export const experiment = defineExperiment({
  ...seedsUpTo(16),
  measure: (seed) => ({
    without: steps(seed, 0, 0.05),
    with: steps(seed, 0.5, 0.05),
    withoutSlow: steps(seed, 0, 0.02),
    withSlow: steps(seed, 0.5, 0.02),
    withoutFast: steps(seed, 0, 0.1),
    withFast: steps(seed, 0.5, 0.1),
    withoutFastest: steps(seed, 0, 0.2),
    withFastest: steps(seed, 0.5, 0.2),
  }),
  effect: 'ratio',
  outcome: (needed) => needed.with / needed.without,
  claimed: { above: 1 },
});

function steps(seed: number, p: number, learningRate: number): number {
  const spec = { ...strayPoints(seed, { p, noise: 0, learningRate, steps: 5_000 }), record: { every: 2, training: true } };
  return stepsToLoss(spec, TARGET_LOSS) ?? NaN;
}

import { strayPoints } from '../../dropout/strayPoints';
import { defineExperiment, seedsUpTo } from '../../experiment';
import { stepsToLoss } from '../../trainedRun';

const TARGET_LOSS = 0.1;

/** Steps to a training loss of 0.1, measured in eval mode, on 100 points none of which has strayed. */
export const experiment = defineExperiment({
  ...seedsUpTo(16),
  measure: (seed) => ({ without: steps(seed, 0), with: steps(seed, 0.5) }),
  effect: 'ratio',
  outcome: (needed) => needed.with / needed.without,
  claimed: { above: 1 },
});

function steps(seed: number, p: number): number {
  const spec = { ...strayPoints(seed, { p, noise: 0 }), steps: 5_000, record: { every: 2, training: true } };
  return stepsToLoss(spec, TARGET_LOSS) ?? NaN;
}

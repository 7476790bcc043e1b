import { exponential, logarithm } from '../../../math/portable';
import { normal, streamKey } from '../../../math/random';
import { defineExperiment, seedsUpTo } from '../../experiment';
import { escapeSteps } from '../../momentum/escapeSteps';

/** The median distance from the ridge is a millionth, and one start in three is more than ten times nearer or farther. */
const LOG_OFFSET = { median: logarithm(1e-6), deviation: logarithm(10) };

/** Steps to get away from a saddle with the eigenvalue -0.1 at learning rate 0.01, from a random distance. */
export const experiment = defineExperiment({
  ...seedsUpTo(20),
  measure: (seed) => ({ plain: steps(seed, 0), momentum: steps(seed, 0.9) }),
  effect: 'ratio',
  outcome: ({ plain, momentum }) => plain / momentum,
  claimed: { above: 8, below: 10 },
});

function steps(seed: number, momentum: number): number {
  const offset = exponential(LOG_OFFSET.median + LOG_OFFSET.deviation * normal(streamKey(seed), 0));
  return escapeSteps({ learningRate: 0.01, momentum, curvature: -0.1, offset, radius: 1 }) ?? NaN;
}

import { exponential, logarithm } from '../../../math/portable';
import { normal, streamKey } from '../../../math/random';
import { defineExperiment, seedsUpTo } from '../../experiment';
import { escapeSteps } from '../../momentum/escapeSteps';

/** The median distance from the ridge is a millionth, and one start in three is more than ten times nearer or farther. */
const LOG_OFFSET = { median: logarithm(1e-6), deviation: logarithm(10) };
const MOMENTUM = 0.9;
const RATE = 0.01;
/** Of the largest learning rate that a direction with the curvature 1 across the ridge bears: 2 without momentum, 2 + 2 beta with it. */
const NEAR_THE_LIMIT = 0.95;

/** Steps to get away from a saddle with the eigenvalue -0.1 from a random distance: at one learning rate, at one effective rate, and near both limits. */
export const experiment = defineExperiment({
  ...seedsUpTo(20),
  measure: (seed) => ({
    plain: steps(seed, RATE, 0),
    momentum: steps(seed, RATE, MOMENTUM),
    plainMatched: steps(seed, RATE / (1 - MOMENTUM), 0),
    plainLimit: steps(seed, NEAR_THE_LIMIT * 2, 0),
    momentumLimit: steps(seed, NEAR_THE_LIMIT * (2 + 2 * MOMENTUM), MOMENTUM),
  }),
  effect: 'ratio',
  outcome: ({ plain, momentum }) => plain / momentum,
  claimed: { above: 8, below: 10 },
});

function steps(seed: number, learningRate: number, momentum: number): number {
  const offset = exponential(LOG_OFFSET.median + LOG_OFFSET.deviation * normal(streamKey(seed), 0));
  return escapeSteps({ learningRate, momentum, curvature: -0.1, offset, radius: 1 }) ?? NaN;
}

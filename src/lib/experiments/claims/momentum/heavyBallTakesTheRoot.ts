import { exponential, logarithm } from '../../../math/portable';
import { normals, streamKey, uniform } from '../../../math/random';
import { momentumStep, type MomentumSettings, type MomentumState } from '../../../nn/momentumStep';
import { defineExperiment, seedsUpTo } from '../../experiment';
import { optimalDescent, optimalHeavyBall } from '../../momentum/optimalSettings';

const DIMENSIONS = 20;
const CONDITION = 100;
/** A rounder valley and a narrower one. */
const ROUND = 10;
const NARROW = 1000;
const SHRINKAGE = 1e-6;

/** Steps to come a million times closer, each method at its best settings, on random quadratics of condition number 100, and of 10 and 1,000. */
export const experiment = defineExperiment({
  ...seedsUpTo(20),
  measure: (seed) => ({
    plain: stepsToShrink(seed, CONDITION, optimalDescent(1, CONDITION)),
    heavyBall: stepsToShrink(seed, CONDITION, optimalHeavyBall(1, CONDITION)),
    plainRound: stepsToShrink(seed, ROUND, optimalDescent(1, ROUND)),
    heavyBallRound: stepsToShrink(seed, ROUND, optimalHeavyBall(1, ROUND)),
    plainNarrow: stepsToShrink(seed, NARROW, optimalDescent(1, NARROW)),
    heavyBallNarrow: stepsToShrink(seed, NARROW, optimalHeavyBall(1, NARROW)),
  }),
  effect: 'ratio',
  outcome: ({ plain, heavyBall }) => plain / heavyBall,
  claimed: { above: 5 },
});

function stepsToShrink(seed: number, condition: number, settings: MomentumSettings): number {
  const curvatures = randomCurvatures(seed, condition);
  const start = Array.from(normals(streamKey(seed, 1), DIMENSIONS));
  let state: MomentumState = { position: start, velocity: start.map(() => 0) };
  let steps = 0;
  for (; Math.hypot(...state.position) > SHRINKAGE * Math.hypot(...start); steps++) {
    const gradient = state.position.map((x, i) => (curvatures[i] as number) * x);
    state = momentumStep(state, gradient, settings);
  }
  return steps;
}

/** The ends 1 and `condition`, and between them values whose logarithms are uniform. */
function randomCurvatures(seed: number, condition: number): number[] {
  const key = streamKey(seed, 0);
  const between = Array.from({ length: DIMENSIONS - 2 }, (_, i) => exponential(uniform(key, i) * logarithm(condition)));
  return [1, ...between, condition];
}

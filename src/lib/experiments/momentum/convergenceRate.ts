import { momentumStep, type MomentumSettings, type MomentumState } from '../../nn/momentumStep';

/**
 * The factor by which heavy ball shrinks the distance to the minimum of a parabola in the long run, per step: the larger modulus of
 * the eigenvalues of its 2x2 iteration matrix, which are the roots of s^2 - (1 + beta - alpha lambda) s + beta (Goh 2017).
 * Below 1 it converges. On a negative curvature it is the factor by which the ball leaves.
 * @param alphaLambda learning rate times curvature
 */
export function convergenceRate(alphaLambda: number, momentum: number): number {
  const half = (1 + momentum - alphaLambda) / 2;
  const discriminant = half * half - momentum;
  return discriminant < 0 ? Math.sqrt(momentum) : Math.abs(half) + Math.sqrt(discriminant);
}

/** Rate on a quadratic with these curvatures: the slowest of its directions. */
export const quadraticRate = (curvatures: readonly number[], { learningRate, momentum }: MomentumSettings) =>
  Math.max(...curvatures.map((curvature) => convergenceRate(learningRate * curvature, momentum)));

/** Steps until the distance has shrunk by `factor`, in the long run: ln factor / ln rate. Infinite unless the rate is below 1. */
export const stepsToShrink = (factor: number, rate: number) => (rate < 1 ? Math.log(factor) / Math.log(rate) : Infinity);

/** The same factor measured: the growth of (position, velocity) over `steps` steps of a real descent, after as many to settle. */
export function measuredRate(alphaLambda: number, momentum: number, steps: number): number {
  let state: MomentumState = { position: [1], velocity: [0] };
  let growth = 0;
  for (let step = 0; step < 2 * steps; step++) {
    const { position, velocity } = momentumStep(state, state.position, { learningRate: alphaLambda, momentum });
    const size = Math.hypot(...position, ...velocity);
    if (size === 0) return 0;
    if (step >= steps) growth += Math.log(size);
    // The descent is linear, so it may be rescaled at every step: no long run underflows or overflows.
    state = { position: position.map((w) => w / size), velocity: velocity.map((v) => v / size) };
  }
  return Math.exp(growth / steps);
}

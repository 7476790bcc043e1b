import type { MomentumSettings } from '../../nn/momentumStep';

export interface OptimalSettings extends MomentumSettings {
  /** Factor by which the distance shrinks in a step, in the long run. */
  rate: number;
}

/** The best plain gradient descent on a quadratic whose Hessian's eigenvalues lie between these: rate (k - 1) / (k + 1) (Polyak 1964). */
export function optimalDescent(smallest: number, largest: number): OptimalSettings {
  return { learningRate: 2 / (smallest + largest), momentum: 0, rate: (largest - smallest) / (largest + smallest) };
}

/** The best heavy ball on such a quadratic: rate (sqrt k - 1) / (sqrt k + 1) (Polyak 1964). */
export function optimalHeavyBall(smallest: number, largest: number): OptimalSettings {
  const [low, high] = [Math.sqrt(smallest), Math.sqrt(largest)];
  const rate = (high - low) / (high + low);
  return { learningRate: (2 / (low + high)) ** 2, momentum: rate * rate, rate };
}

/** The momentum that damps a direction critically, neither creeping nor swinging: (1 - sqrt(alpha lambda))^2 (Goh 2017). */
export const criticalMomentum = (alphaLambda: number) => (1 - Math.sqrt(alphaLambda)) ** 2;

/**
 * The best momentum at a given learning rate, for curvatures between these: what damps both ends, neither creeping along the flattest
 * direction nor jumping across the steepest. At least 1, and so no help, from alpha largest = 4 on.
 */
export const bestMomentum = (learningRate: number, smallest: number, largest: number) =>
  Math.max(criticalMomentum(learningRate * smallest), criticalMomentum(learningRate * largest));

/** The learning rate times curvature from which on the descent no longer converges: 2 + 2 beta (Goh 2017). */
export const stabilityLimit = (momentum: number) => 2 + 2 * momentum;

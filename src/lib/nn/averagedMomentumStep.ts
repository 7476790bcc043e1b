import type { MomentumSettings, MomentumState, Vector } from './momentumStep';

/**
 * One step of momentum that averages: v <- beta v + (1 - beta) g, then w <- w - alpha v. With alpha / (1 - beta) for alpha it walks the path of
 * `momentumStep`.
 */
export function averagedMomentumStep(
  { position, velocity }: MomentumState,
  gradient: Vector,
  { learningRate, momentum }: MomentumSettings,
): MomentumState {
  const nextVelocity = gradient.map((g, i) => momentum * (velocity[i] ?? NaN) + (1 - momentum) * g);
  return { position: position.map((w, i) => w - learningRate * (nextVelocity[i] ?? NaN)), velocity: nextVelocity };
}

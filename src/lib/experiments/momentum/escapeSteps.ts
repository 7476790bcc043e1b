import { momentumStep, type MomentumSettings, type MomentumState } from '../../nn/momentumStep';
import { convergenceRate } from './convergenceRate';

export interface Escape extends MomentumSettings {
  /** The negative eigenvalue of the Hessian at the saddle. */
  curvature: number;
  /** Distance from the saddle along its eigenvector, at the start and where the ball counts as gone. */
  offset: number;
  radius: number;
}

/** Steps until a ball at rest has left a saddle along the direction that curves down; undefined if not within `limit` steps. */
export function escapeSteps({ curvature, offset, radius, ...settings }: Escape, limit = 1_000_000): number | undefined {
  let state: MomentumState = { position: [offset], velocity: [0] };
  for (let step = 0; step <= limit; step++) {
    if (state.position.some((x) => Math.abs(x) >= radius)) return step;
    state = momentumStep(
      state,
      state.position.map((x) => curvature * x),
      settings,
    );
  }
  return undefined;
}

/**
 * The same from the eigenvalue alone: the offset grows like c s^t, s the larger root of s^2 - (1 + beta - alpha lambda) s + beta and
 * c = (s - beta) offset / (s - s') with the other root s' = beta / s.
 */
export function predictedEscapeSteps({ curvature, offset, radius, learningRate, momentum }: Escape): number {
  const growth = convergenceRate(learningRate * curvature, momentum);
  const share = (growth - momentum) / (growth - momentum / growth);
  return Math.log(radius / (share * offset)) / Math.log(growth);
}

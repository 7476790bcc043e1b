import { momentumStep, type MomentumState } from '../../nn/momentumStep';

/** Halvings of the interval in which the threshold is sought: to about 1e-9. */
const halvings = 30;

/**
 * Whether a ball from rest at `start` > 0 rolls through the flat point of the cubic t^3 / 3 at 0 within `limit` steps.
 * Only alpha times the start matters: in units of 1 / alpha all such descents are one.
 */
export function passesFlatPoint(alphaStart: number, momentum: number, limit = 100_000): boolean {
  let state: MomentumState = { position: [alphaStart], velocity: [0] };
  for (let step = 0; step < limit; step++) {
    const position = state.position[0] as number;
    if (position < 0) return true;
    if (isCaught(position, state.velocity[0] as number, momentum)) return false;
    state = momentumStep(state, [position * position], { learningRate: 1, momentum });
  }
  return false;
}

/** The momentum above which the ball passes the flat point. */
export function thresholdMomentum(alphaStart: number): number {
  let [stops, passes] = [0, 1];
  for (let i = 0; i < halvings; i++) {
    const middle = (stops + passes) / 2;
    if (passesFlatPoint(alphaStart, middle)) passes = middle;
    else stops = middle;
  }
  return passes;
}

/**
 * Whether the ball can only creep towards the flat point from here on. With c = (1 - beta) / (1 + beta), the region
 * 0 < u, v <= c u, (1 + c) u <= c^2 maps into itself, since there v' = beta v + u^2 <= c (u - v') = c u'.
 */
function isCaught(position: number, velocity: number, momentum: number): boolean {
  const c = (1 - momentum) / (1 + momentum);
  return velocity <= c * position && (1 + c) * position <= c * c;
}

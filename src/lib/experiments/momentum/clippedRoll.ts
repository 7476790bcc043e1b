import { clipFactorAt } from '../../nn/clipFactor';
import { momentumStep, type MomentumSettings, type MomentumState } from '../../nn/momentumStep';
import type { DrawnProfile } from '../../surfaces/profile';

/** A gradient that is wrong once: `push` is taken off the gradient of step `at`. */
export interface BadBatch {
  at: number;
  push: number;
}

export interface ClippedRoll {
  /** At the start and after each step, until the ball is lost. */
  positions: number[];
  /** Sizes of the gradients before they were clipped. */
  gradients: number[];
  lostAt?: number;
}

/** The gradient, made as long as `clip` if it is longer (Pascanu et al. 2013). */
export const clipped = (gradient: number, clip: number): number => gradient * clipFactorAt(Math.abs(gradient), clip);

/** How far from the origin a ball is lost, in widths of the profile's domain. */
const LOST_DISTANCE = 3;

/** The roll of a ball from rest at `start` with one bad batch on its way, its gradients clipped, or not if `clip` is infinite. */
export function clippedRoll(
  profile: DrawnProfile,
  start: number,
  { clip, bad, steps, ...settings }: MomentumSettings & { clip: number; bad: BadBatch; steps: number },
): ClippedRoll {
  const roll: ClippedRoll = { positions: [start], gradients: [] };
  const lost = LOST_DISTANCE * (profile.domain[1] - profile.domain[0]);
  let state: MomentumState = { position: [start], velocity: [0] };
  for (let step = 0; step < steps; step++) {
    const gradient = profile.slope(state.position[0] as number) - (step === bad.at ? bad.push : 0);
    state = momentumStep(state, [clipped(gradient, clip)], settings);
    const position = state.position[0] as number;
    if (!(Math.abs(position) <= lost)) return { ...roll, lostAt: step + 1 };
    roll.gradients.push(Math.abs(gradient));
    roll.positions.push(position);
  }
  return roll;
}

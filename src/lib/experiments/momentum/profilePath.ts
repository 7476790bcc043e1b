import { momentumStep, type MomentumState } from '../../nn/momentumStep';
import type { DescentSettings } from '../../surfaces/descentPath';
import type { DrawnProfile } from '../../surfaces/profile';

/** Position, velocity and loss of a ball on a profile, step 0 being the start. */
export interface ProfilePath {
  positions: number[];
  velocities: number[];
  losses: number[];
  /** The step at which the ball was lost: far outside the profile's domain or at no number at all. */
  divergedAt?: number;
}

/** How far from the origin a ball is called lost, in widths of the profile's domain. */
const lostDistance = 3;

/**
 * The path of a ball from rest at `start`, for `steps` steps or until it is lost; all numbers returned are finite.
 * @param isOver ends the path early, where the rest of it is of no interest
 */
export function profilePath(
  profile: DrawnProfile,
  start: number,
  { steps, ...settings }: DescentSettings,
  isOver: (position: number, velocity: number) => boolean = () => false,
): ProfilePath {
  const path: ProfilePath = { positions: [], velocities: [], losses: [] };
  const width = profile.domain[1] - profile.domain[0];
  let state: MomentumState = { position: [start], velocity: [0] };
  for (let step = 0; step <= steps; step++) {
    const [x, v] = [state.position[0] as number, state.velocity[0] as number];
    if (!(Math.abs(x) <= lostDistance * width)) return { ...path, divergedAt: step };
    path.positions.push(x);
    path.velocities.push(v);
    path.losses.push(profile.value(x));
    if (isOver(x, v)) break;
    state = momentumStep(state, [profile.slope(x)], settings);
  }
  return path;
}

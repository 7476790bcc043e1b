import type { DescentSettings } from '../../surfaces/descentPath';
import type { DrawnProfile } from '../../surfaces/profile';
import { profilePath } from './profilePath';

/** Name of the minimum where the ball rests, or what became of it instead. */
export type Fate = string | 'still moving' | 'diverged';

export interface FateBand {
  /** First and last momentum of the strip that end like this. */
  from: number;
  to: number;
  fate: Fate;
}

/** Distance from a minimum, and movement in one step, that count as rest there. */
const restDistance = 0.02;
const restMovement = 0.001;
/** Movement in one step after which a ball at a minimum is not followed any longer. */
const stillMovement = 1e-5;

/** Where a ball from rest at `start` ends. */
export function ballFate(profile: DrawnProfile, start: number, settings: DescentSettings): Fate {
  const minima = profile.criticalPoints.filter(({ kind }) => kind === 'minimum');
  const isStill = (position: number, velocity: number) =>
    settings.learningRate * Math.abs(velocity) <= stillMovement && minima.some(({ at }) => Math.abs(position - at) <= restDistance / 10);
  const { positions, divergedAt } = profilePath(profile, start, settings, isStill);
  if (divergedAt !== undefined) return 'diverged';
  const [before, last] = [positions.at(-2) ?? start, positions.at(-1) ?? start];
  const near = profile.criticalPoints.find(({ at }) => Math.abs(last - at) <= restDistance);
  return near && Math.abs(last - before) <= restMovement ? near.name : 'still moving';
}

/** The fate under each momentum, the rest of the settings alike. */
export function minimumStrip(
  profile: DrawnProfile,
  start: number,
  settings: Omit<DescentSettings, 'momentum'>,
  momenta: readonly number[],
): Fate[] {
  return momenta.map((momentum) => ballFate(profile, start, { ...settings, momentum }));
}

/** The strip as its stretches of like fate. */
export function fateBands(momenta: readonly number[], fates: readonly Fate[]): FateBand[] {
  const bands: FateBand[] = [];
  momenta.forEach((momentum, i) => {
    const fate = fates[i] as Fate;
    const last = bands.at(-1);
    if (last?.fate === fate) last.to = momentum;
    else bands.push({ from: momentum, to: momentum, fate });
  });
  return bands;
}

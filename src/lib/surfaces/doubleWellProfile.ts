import type { Profile } from './profile';

/**
 * The quartic with slope `steepness` (t + left) t (t - right): minima at -left and right, a maximum at 0, height 0 there.
 * The farther minimum is the deeper one.
 */
export function doubleWellProfile({ left, right, steepness }: { left: number; right: number; steepness: number }): Profile {
  const skew = left - right;
  const product = left * right;
  return {
    value: (t) => steepness * t * t * ((t * t) / 4 + (skew * t) / 3 - product / 2),
    slope: (t) => steepness * (t + left) * t * (t - right),
    curvature: (t) => steepness * (3 * t * t + 2 * skew * t - product),
  };
}

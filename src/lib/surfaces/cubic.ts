import type { DrawnProfile } from './profile';

/** A slope with one flat point on the way down: t^3 / 3. Unbounded below, so nothing stops a ball that is through. */
export const cubic: DrawnProfile = {
  id: 'cubic',
  domain: [-2, 2],
  value: (t) => (t * t * t) / 3,
  slope: (t) => t * t,
  curvature: (t) => 2 * t,
  criticalPoints: [{ at: 0, kind: 'saddle', name: 'flat point' }],
};

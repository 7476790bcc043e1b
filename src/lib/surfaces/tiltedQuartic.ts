import type { DrawnProfile } from './profile';

const tilt = 0.12;

/** Two wells in one dimension, the left one deeper: t^4 / 4 - t^2 / 2 + 0.12 t. Its critical points are the roots of t^3 - t + 0.12. */
export const tiltedQuartic: DrawnProfile = {
  id: 'tilted-quartic',
  domain: [-2, 2],
  value: (t) => (t * t * t * t) / 4 - (t * t) / 2 + tilt * t,
  slope: (t) => t * t * t - t + tilt,
  curvature: (t) => 3 * t * t - 1,
  criticalPoints: [
    { at: -1.0553241847046235, kind: 'minimum', global: true, name: 'global minimum' },
    { at: 0.12180725514676445, kind: 'maximum', name: 'hilltop' },
    { at: 0.933516929557859, kind: 'minimum', name: 'local minimum' },
  ],
};

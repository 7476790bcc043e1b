import { doubleWellProfile } from './doubleWellProfile';
import type { Surface } from './surface';

const near = 1;
const far = 1.5;
const along = doubleWellProfile({ left: far, right: near, steepness: 1 });
const across = 2;
const slant = 0.4;

/** Two wells joined by a pass: along(x) + across (y - slant x)^2 / 2. The left well is the deeper one. */
export const tiltedDoubleWell: Surface<'double-well'> = {
  id: 'double-well',
  domain: { x: [-2.6, 2.2], y: [-2, 2] },
  value: (x, y) => along.value(x) + (across * (y - slant * x) ** 2) / 2,
  gradient(x, y) {
    const offFloor = y - slant * x;
    return [along.slope(x) - across * slant * offFloor, across * offFloor];
  },
  hessian: (x) => [
    [along.curvature(x) + across * slant * slant, -across * slant],
    [-across * slant, across],
  ],
  criticalPoints: [
    { x: 0, y: 0, kind: 'saddle', name: 'pass' },
    { x: near, y: slant * near, kind: 'minimum', name: 'local minimum' },
    { x: -far, y: -slant * far, kind: 'minimum', global: true, name: 'global minimum' },
  ],
  defaultStart: [1.8, 1.6],
  demonstration: {
    learningRate: 0.1,
    steps: 200,
    momenta: { tooSmall: 0, good: 0.9, tooLarge: 0.95 },
    bands: [
      { from: 0, to: 0.84, ends: 'local minimum' },
      { from: 0.85, to: 0.94, ends: 'global minimum' },
      { from: 0.95, to: 0.96, ends: 'local minimum' },
      { from: 0.97, to: 0.99, ends: 'still moving' },
    ],
  },
};

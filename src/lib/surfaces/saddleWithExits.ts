import { doubleWellProfile } from './doubleWellProfile';
import type { Surface } from './surface';

const shallow = 1.2;
const deep = 1.6;
/** Negative of the curvature at the saddle, along its way out, is steepness times shallow times deep. */
const along = doubleWellProfile({ left: shallow, right: deep, steepness: 0.25 });
const across = 1;
const bend = 0.25;

/**
 * A saddle at the origin with a minimum on either side, the one at positive y deeper: across (x - bend y^2)^2 / 2 + along(y).
 * Both terms of the x-derivative vanish only on the valley's floor x = bend y^2, so the roots of along' are all critical points.
 */
export const saddleWithExits: Surface<'saddle'> = {
  id: 'saddle',
  domain: { x: [-3, 3], y: [-2.4, 2.6] },
  value: (x, y) => (across * (x - bend * y * y) ** 2) / 2 + along.value(y),
  gradient(x, y) {
    const offFloor = x - bend * y * y;
    return [across * offFloor, along.slope(y) - 2 * across * bend * y * offFloor];
  },
  hessian(x, y) {
    const mixed = -2 * across * bend * y;
    return [
      [across, mixed],
      [mixed, along.curvature(y) - 2 * across * bend * (x - 3 * bend * y * y)],
    ];
  },
  criticalPoints: [
    { x: 0, y: 0, kind: 'saddle', name: 'saddle' },
    { x: bend * shallow ** 2, y: -shallow, kind: 'minimum', name: 'local minimum' },
    { x: bend * deep ** 2, y: deep, kind: 'minimum', global: true, name: 'global minimum' },
  ],
  defaultStart: [-2.6, 0.005],
  demonstration: {
    learningRate: 0.03,
    steps: 200,
    momenta: { tooSmall: 0, good: 0.9, tooLarge: 0.98 },
    bands: [
      { from: 0, to: 0.41, ends: 'saddle' },
      { from: 0.42, to: 0.71, ends: 'still moving' },
      { from: 0.72, to: 0.94, ends: 'global minimum' },
      { from: 0.95, to: 0.99, ends: 'still moving' },
    ],
  },
};

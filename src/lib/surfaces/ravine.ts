import type { Surface } from './surface';

const flat = 0.2;
const steep = 20;
/** Cosine and sine of the valley floor's angle to the x-axis, about 16 degrees: the Pythagorean triple 7, 24, 25. */
const [c, s] = [24 / 25, 7 / 25];
const xx = flat * c * c + steep * s * s;
const xy = (flat - steep) * c * s;
const yy = flat * s * s + steep * c * c;

/** A long narrow valley: the quadratic with Hessian eigenvalues 0.2 along the floor and 20 across, condition number 100. */
export const ravine: Surface = {
  id: 'ravine',
  domain: { x: [-4, 2], y: [-2, 1.6] },
  value: (x, y) => (xx * x * x + 2 * xy * x * y + yy * y * y) / 2,
  gradient: (x, y) => [xx * x + xy * y, xy * x + yy * y],
  hessian: () => [
    [xx, xy],
    [xy, yy],
  ],
  criticalPoints: [{ x: 0, y: 0, kind: 'minimum', global: true, name: 'global minimum' }],
  defaultStart: [-3.4, -0.2],
  demonstration: {
    learningRate: 0.09,
    steps: 200,
    momenta: { tooSmall: 0, good: 0.75, tooLarge: 0.98 },
    bands: [
      { from: 0, to: 0.05, ends: 'still moving' },
      { from: 0.06, to: 0.94, ends: 'global minimum' },
      { from: 0.95, to: 0.99, ends: 'still moving' },
    ],
  },
};

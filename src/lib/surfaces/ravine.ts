import { quadratic } from './quadratic';
import type { Surface } from './surface';

/** A long narrow valley: Hessian eigenvalues 0.2 along the floor and 20 across, condition number 100. */
export const ravine: Surface<'ravine'> = {
  id: 'ravine',
  domain: { x: [-4, 2], y: [-2, 1.6] },
  ...quadratic({ along: 0.2, across: 20, angle: Math.PI / 12 }),
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

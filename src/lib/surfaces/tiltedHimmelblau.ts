import type { Surface } from './surface';

/** Himmelblau's function reaches thousands on its domain; scaled, it suits the learning rates of the other surfaces. */
const scale = 1 / 100;
/** Pull towards (3, 2), which lifts Himmelblau's other three minima above it. */
const pull = 0.004;

/**
 * Himmelblau's function (1972), scaled and tilted so that one of its four minima is the global one:
 * ((x^2 + y - 11)^2 + (x + y^2 - 7)^2) / 100 + 0.004 ((x - 3)^2 + (y - 2)^2).
 */
export const tiltedHimmelblau: Surface<'himmelblau'> = {
  id: 'himmelblau',
  domain: { x: [-5, 5], y: [-5, 5] },
  value: (x, y) => scale * ((x * x + y - 11) ** 2 + (x + y * y - 7) ** 2) + pull * ((x - 3) ** 2 + (y - 2) ** 2),
  gradient(x, y) {
    const [p, q] = [x * x + y - 11, x + y * y - 7];
    return [scale * (4 * x * p + 2 * q) + 2 * pull * (x - 3), scale * (2 * p + 4 * y * q) + 2 * pull * (y - 2)];
  },
  hessian(x, y) {
    const [p, q] = [x * x + y - 11, x + y * y - 7];
    const mixed = scale * 4 * (x + y);
    return [
      [scale * (4 * p + 8 * x * x + 2) + 2 * pull, mixed],
      [mixed, scale * (4 * q + 8 * y * y + 2) + 2 * pull],
    ];
  },
  criticalPoints: [
    { x: 3, y: 2, kind: 'minimum', global: true, name: 'global minimum' },
    { x: -2.7314304033503616, y: 3.118828361943898, kind: 'minimum', name: 'north-west minimum' },
    { x: -3.714772466078548, y: -3.2133934597934624, kind: 'minimum', name: 'south-west minimum' },
    { x: 3.5722008101883507, y: -1.7334591445155871, kind: 'minimum', name: 'south-east minimum' },
    { x: 0.009077099652245055, y: 2.886966606989974, kind: 'saddle', name: 'north saddle' },
    { x: -3.0148681584753922, y: -0.14582989703335072, kind: 'saddle', name: 'west saddle' },
    { x: 3.398437488430504, y: -0.04321534539690518, kind: 'saddle', name: 'east saddle' },
    { x: -0.20570741271181783, y: -1.7998229605652185, kind: 'saddle', name: 'south saddle' },
    { x: -0.31293695765497936, y: -1.070074161629348, kind: 'maximum', name: 'hilltop' },
  ],
  defaultStart: [4, -4.5],
  demonstration: {
    learningRate: 0.1,
    steps: 200,
    momenta: { tooSmall: 0, good: 0.9, tooLarge: 0.96 },
    bands: [
      { from: 0, to: 0.82, ends: 'south-east minimum' },
      { from: 0.83, to: 0.95, ends: 'global minimum' },
      { from: 0.96, to: 0.96, ends: 'south-east minimum' },
      { from: 0.97, to: 0.99, ends: 'still moving' },
    ],
  },
};

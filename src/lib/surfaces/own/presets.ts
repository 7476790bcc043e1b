import type { Interval } from '../../share/setting';
import type { MomentumSettings } from '../../nn/momentumStep';
import type { Point } from '../surface';
import type { SurfaceId } from '../surfaces';

/** Characters of a formula at most. */
export const LONGEST_FORMULA = 300;

/** A surface as a reader types it, with a descent that suits it. */
export interface OwnPreset extends MomentumSettings {
  formula: string;
  x: Interval;
  y: Interval;
  start: Point;
  /** The surface of the book that it is. */
  book?: SurfaceId;
}

/**
 * What a surface of one's own can begin from. First those of the book, then test functions of the literature: Himmelblau (1972), Rosenbrock (1960),
 * Beale (1958), the monkey saddle, Rastrigin (1974); and a valley whose walls are rough.
 */
export const ownPresets = {
  himmelblau: {
    formula: '(x^2 + y - 11)^2 + (x + y^2 - 7)^2',
    x: [-5, 5],
    y: [-5, 5],
    start: [-0.5, -0.5],
    learningRate: 0.0003,
    momentum: 0.9,
  },
  rosenbrock: {
    formula: '(1 - x)^2 + 100*(y - x^2)^2',
    x: [-2, 2],
    y: [-1, 3],
    start: [-1.2, 1],
    learningRate: 0.002,
    momentum: 0.95,
  },
  beale: {
    formula: '(1.5 - x + x*y)^2 + (2.25 - x + x*y^2)^2 + (2.625 - x + x*y^3)^2',
    x: [-4.5, 4.5],
    y: [-4.5, 4.5],
    start: [1, 1.5],
    learningRate: 0.003,
    momentum: 0.9,
  },
  monkey: {
    formula: 'x^3 - 3*x*y^2',
    x: [-1.5, 1.5],
    y: [-1.5, 1.5],
    start: [1.2, 0.001],
    learningRate: 0.02,
    momentum: 0.9,
  },
  rastrigin: {
    formula: '20 + x^2 - 10*cos(2*pi*x) + y^2 - 10*cos(2*pi*y)',
    x: [-2.5, 2.5],
    y: [-2.5, 2.5],
    start: [-2.2, 1.8],
    learningRate: 0.001,
    momentum: 0.95,
  },
  noise: {
    formula: '0.05*x^2 + y^2 + 0.06*sin(9*x + 4*y) + 0.05*sin(5*x - 11*y + 1) + 0.04*sin(17*x + 3*y + 2)',
    x: [-4, 4],
    y: [-2, 2],
    start: [-3.5, 1.2],
    learningRate: 0.02,
    momentum: 0.97,
  },
  saddle: {
    book: 'saddle',
    formula: '(x - y^2/4)^2/2 + y^2*(y^2/4 - 0.4*y/3 - 0.96)/4',
    x: [-3, 3],
    y: [-2.4, 2.6],
    start: [-2.6, 0.005],
    learningRate: 0.03,
    momentum: 0.9,
  },
  doubleWell: {
    book: 'double-well',
    formula: 'x^2*(x^2/4 + 0.5*x/3 - 0.75) + (y - 0.4*x)^2',
    x: [-2.6, 2.2],
    y: [-2, 2],
    start: [1.8, 1.6],
    learningRate: 0.1,
    momentum: 0.9,
  },
  ravine: {
    book: 'ravine',
    formula: '0.1*(cos(pi/12)*x + sin(pi/12)*y)^2 + 10*(cos(pi/12)*y - sin(pi/12)*x)^2',
    x: [-4, 2],
    y: [-2, 1.6],
    start: [-3.4, -0.2],
    learningRate: 0.09,
    momentum: 0.75,
  },
  fourMinima: {
    book: 'himmelblau',
    formula: '((x^2 + y - 11)^2 + (x + y^2 - 7)^2)/100 + 0.004*((x - 3)^2 + (y - 2)^2)',
    x: [-5, 5],
    y: [-5, 5],
    start: [4, -4.5],
    learningRate: 0.1,
    momentum: 0.9,
  },
} as const satisfies Readonly<Record<string, OwnPreset>>;

export type OwnPresetId = keyof typeof ownPresets;

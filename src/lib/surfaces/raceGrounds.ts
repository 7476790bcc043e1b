import { cosine, sine } from '../math/portable';
import { doubleWellProfile } from './doubleWellProfile';
import type { CriticalPoint, Point, Surface } from './surface';

/** A ground that can be turned about the origin, with the start from which it is raced on, before it is turned. */
export interface RaceGround extends Pick<Surface, 'value' | 'gradient' | 'criticalPoints'> {
  start: Point;
}

/** Curvatures of the ravine along its floor and across; of the saddle across its ridge. */
export const RACE_RAVINE = { along: 0.01, across: 1 } as const;
/** The slope of a double well over a flat saddle, whose negative eigenvalue is steepness times left times right. */
export const RACE_SADDLE = { left: 1.2, right: 1.6, steepness: 0.02 } as const;

/** A quadratic valley of condition number 100, its floor along x. */
const ravine: RaceGround = {
  value: (x, y) => (RACE_RAVINE.along * x * x + RACE_RAVINE.across * y * y) / 2,
  gradient: (x, y) => [RACE_RAVINE.along * x, RACE_RAVINE.across * y],
  criticalPoints: [{ x: 0, y: 0, kind: 'minimum', global: true, name: 'minimum' }],
  start: [-3.4, 0.8],
};

const along = doubleWellProfile(RACE_SADDLE);

/** A saddle that is steep across x and nearly flat along y, with a minimum at either end. */
const saddle: RaceGround = {
  value: (x, y) => (x * x) / 2 + along.value(y),
  gradient: (x, y) => [x, along.slope(y)],
  criticalPoints: [
    { x: 0, y: 0, kind: 'saddle', name: 'saddle' },
    { x: 0, y: -RACE_SADDLE.left, kind: 'minimum', name: 'local minimum' },
    { x: 0, y: RACE_SADDLE.right, kind: 'minimum', global: true, name: 'global minimum' },
  ],
  start: [-2.6, 0.005],
};

export const raceGrounds = { ravine, saddle } as const;

/** The same ground and start, turned anticlockwise by an angle in degrees: all that changes is how it lies to the axes. */
export function turned({ value, gradient, criticalPoints, start }: RaceGround, degrees: number): RaceGround {
  const angle = (degrees * Math.PI) / 180;
  const [c, s] = [cosine(angle), sine(angle)];
  const back = (x: number, y: number): Point => [c * x + s * y, c * y - s * x];
  const forth = ([x, y]: Point): Point => [c * x - s * y, s * x + c * y];
  return {
    value: (x, y) => value(...back(x, y)),
    gradient: (x, y) => forth(gradient(...back(x, y))),
    criticalPoints: criticalPoints.map((point): CriticalPoint => {
      const [x, y] = forth([point.x, point.y]);
      return { ...point, x, y };
    }),
    start: forth(start),
  };
}

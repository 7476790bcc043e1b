import { bestMomentum } from '../../../lib/experiments/momentum/optimalSettings';
import { descentPath, type DescentPath, type Ground } from '../../../lib/surfaces/descentPath';
import { quadratic } from '../../../lib/surfaces/quadratic';
import type { Point } from '../../../lib/surfaces/surface';
import type { Settings } from './figure';

/** The plane that is drawn; both axes have the same unit, so that right angles look right. */
export const DOMAIN = { x: [-4, 4], y: [-3.4, 3.4] } as const;

export const STEPS = 150;
/** Curvature across the ravine; along it the condition number times less. */
export const STEEPEST = 1;
/** What the loss is to fall to, as a share of its first value. */
const TARGET = 1e-3;

const DEGREE = Math.PI / 180;

export interface Descent extends DescentPath {
  momentum: number;
  /** Step from which on the loss stays below the target; undefined if it does not within the steps. */
  reachedAt: number | undefined;
}

export interface RavineRun {
  plain: Descent;
  withMomentum: Descent;
  /** With the momentum that has the best rate at this learning rate. */
  best: Descent;
  /** Between the way downhill at the start and the way to the minimum, in degrees. */
  offCourse: number;
}

/** The valley: must be made anew only when its shape changes, since its contours are. */
export function ravineGround({ condition, angle }: Pick<Settings, 'condition' | 'angle'>): Ground {
  return { domain: DOMAIN, ...quadratic({ along: STEEPEST / condition, across: STEEPEST, angle: angle * DEGREE }) };
}

/** Three descents from the same start with the same learning rate, which differ in momentum alone. */
export function ravineRun(ground: Ground, { condition, learningRate, momentum, start }: Settings): RavineRun {
  const descend = (beta: number): Descent => {
    const path = descentPath(ground, start, { learningRate, momentum: beta, steps: STEPS });
    return { ...path, momentum: beta, reachedAt: path.end.kind === 'diverged' ? undefined : reachedAt(path.losses) };
  };
  const best = bestMomentum(learningRate, STEEPEST / condition, STEEPEST);
  return { plain: descend(0), withMomentum: descend(momentum), best: descend(best), offCourse: offCourse(ground, start) };
}

/** The two parts of the step from `step` on, as arrows in the plane: the velocity that is kept, and the new gradient. */
export function stepParts({ velocities, gradients, momentum }: Descent, step: number, learningRate: number): { kept: Point; fresh: Point } {
  const [v, g] = [velocities[step] ?? [0, 0], gradients[step] ?? [0, 0]];
  return {
    kept: [-learningRate * momentum * v[0], -learningRate * momentum * v[1]],
    fresh: [-learningRate * g[0], -learningRate * g[1]],
  };
}

function reachedAt(losses: readonly number[]): number | undefined {
  const target = TARGET * (losses[0] ?? 0);
  const step = losses.findLastIndex((loss) => loss > target) + 1;
  return step < losses.length ? step : undefined;
}

function offCourse({ gradient }: Ground, [x, y]: Point): number {
  const [gx, gy] = gradient(x, y);
  const cosine = (gx * x + gy * y) / (Math.hypot(gx, gy) * Math.hypot(x, y));
  return Number.isFinite(cosine) ? Math.acos(Math.min(1, Math.max(-1, cosine))) / DEGREE : 0;
}

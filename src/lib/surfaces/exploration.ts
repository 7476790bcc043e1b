import type { MomentumSettings } from '../nn/momentumStep';
import { descentPath, type DescentPath } from './descentPath';
import type { Point, Surface } from './surface';
import { surfaces, type SurfaceId } from './surfaces';

/** One descent and how often it has run past the global minimum without staying. */
export interface Descent extends DescentPath {
  overshoots: number;
}

export interface Exploration {
  surface: Surface;
  /** Where the descent starts: the setting, moved onto the surface's domain. */
  start: Point;
  startMoved: boolean;
  steps: number;
  withMomentum: Descent;
  without: Descent;
  /** Without momentum, at the effective learning rate of the descent with it: alpha / (1 - beta). */
  matched: Descent;
}

export interface ExplorationSettings extends MomentumSettings {
  surface: SurfaceId;
  start: Point;
}

/** How near is 'at the global minimum' when overshoots are counted, in diagonals of the domain. */
const OVERSHOOT_RADIUS = 0.04;

/** @throws Error when no surface has the id. */
export function surfaceOf(id: string): Surface {
  const surface = surfaces.find((candidate) => candidate.id === id);
  if (!surface) throw new Error(`There is no surface '${id}'`);
  return surface;
}

/** Descents from the same start on the same surface: with momentum, and without at the same learning rate and at the same effective one. */
export function explore(settings: ExplorationSettings): Exploration {
  const surface = surfaceOf(settings.surface);
  const start = onDomain(settings.start, surface);
  const { steps } = surface.demonstration;
  const descend = (learningRate: number, momentum: number): Descent => {
    const path = descentPath(surface, start, { learningRate, momentum, steps });
    return { ...path, overshoots: overshoots(path.positions, surface) };
  };
  const startMoved = start[0] !== settings.start[0] || start[1] !== settings.start[1];
  const { learningRate, momentum } = settings;
  return {
    surface,
    start,
    startMoved,
    steps,
    withMomentum: descend(learningRate, momentum),
    without: descend(learningRate, 0),
    matched: descend(learningRate / (1 - momentum), 0),
  };
}

/** A surface comes with a start and a learning rate that suit it. */
export function onSurface(id: SurfaceId): ExplorationSettings {
  const { defaultStart, demonstration } = surfaceOf(id);
  return { surface: id, start: defaultStart, learningRate: demonstration.learningRate, momentum: demonstration.momenta.good };
}

function onDomain([x, y]: Point, { domain }: Surface): Point {
  const within = (value: number, [low, high]: readonly [number, number]) => Math.min(high, Math.max(low, value));
  return [within(x, domain.x), within(y, domain.y)];
}

function overshoots(positions: readonly Point[], { criticalPoints, domain }: Surface): number {
  const goal = criticalPoints.find((point) => point.global);
  if (!goal) return 0;
  const radius = OVERSHOOT_RADIUS * Math.hypot(domain.x[1] - domain.x[0], domain.y[1] - domain.y[0]);
  const near = positions.map(([x, y]) => Math.hypot(x - goal.x, y - goal.y) < radius);
  return near.filter((isNear, step) => !isNear && near[step - 1]).length;
}

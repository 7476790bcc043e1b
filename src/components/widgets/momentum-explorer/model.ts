import { streamKey, uniform } from '../../../lib/math/random';
import type { SettingsOf } from '../../../lib/share/setting';
import { descentPath, type DescentPath } from '../../../lib/surfaces/descentPath';
import type { Point, Surface } from '../../../lib/surfaces/surface';
import { surfaces } from '../../../lib/surfaces/surfaces';
import type { schema } from './settings';

export type Settings = SettingsOf<typeof schema>;

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
}

/** How near is 'at the global minimum' when overshoots are counted, in diagonals of the domain. */
const OVERSHOOT_RADIUS = 0.04;

export function surfaceOf(id: string): Surface {
  const surface = surfaces.find((candidate) => candidate.id === id);
  if (!surface) throw new Error(`There is no surface '${id}'`);
  return surface;
}

/** Two descents from the same start on the same surface; one has momentum. */
export function explore(settings: Settings): Exploration {
  const surface = surfaceOf(settings.surface);
  const start = onDomain(settings.start, surface);
  const { steps } = surface.demonstration;
  const descend = (momentum: number): Descent => {
    const path = descentPath(surface, start, { learningRate: settings.learningRate, momentum, steps });
    return { ...path, overshoots: overshoots(path.positions, surface) };
  };
  const startMoved = start[0] !== settings.start[0] || start[1] !== settings.start[1];
  return { surface, start, startMoved, steps, withMomentum: descend(settings.momentum), without: descend(0) };
}

/** What a change by the reader brings with it. */
export function consequences(part: Partial<Settings>, before: Settings): Partial<Settings> {
  if (part.surface !== undefined) return onSurface(part.surface);
  return part.seed === undefined ? part : { ...part, start: drawnStart(part.seed, surfaceOf(before.surface)) };
}

/** The random numbers of drawn starts; no run of training has a stream of this number. */
const START_STREAM = 101;

/** A start anywhere on the surface, to the step of the arrow keys. */
export function drawnStart(seed: number, { domain }: Surface): Point {
  const key = streamKey(seed, START_STREAM);
  const draw = ([low, high]: readonly [number, number], counter: number) => Number((low + (high - low) * uniform(key, counter)).toFixed(2));
  return [draw(domain.x, 0), draw(domain.y, 1)];
}

/** A surface comes with a start and a learning rate that suit it. */
export function onSurface(id: string): Partial<Settings> {
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

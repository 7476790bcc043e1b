import { momentumStep, type MomentumSettings } from '../nn/momentumStep';
import type { CriticalPoint, Point, Surface } from './surface';

export interface DescentSettings extends MomentumSettings {
  steps: number;
}

export type DescentEndKind = 'converged' | 'slow-at-saddle' | 'still-moving' | 'diverged';

export interface DescentEnd {
  kind: DescentEndKind;
  /** Step from which on the path has been at rest there; for 'still-moving' the last step, for 'diverged' the step that left. */
  step: number;
  /** The critical point where the path rests. */
  near?: CriticalPoint;
}

/** What a descent needs to know of a surface. */
export type Ground = Pick<Surface, 'domain' | 'value' | 'gradient' | 'criticalPoints'>;

/** Everything indexed by the step, step 0 being the start: as many velocities, gradients and losses as positions. */
export interface DescentPath {
  positions: Point[];
  velocities: Point[];
  gradients: Point[];
  losses: number[];
  end: DescentEnd;
}

/** Distance from a minimum that counts as being at it, in diagonals of the domain. */
const minimumRadius = 0.01;
/** A path is caught by a saddle from farther away: it stands almost still in a whole neighbourhood of it. */
const saddleRadius = 0.05;
/** Movement in one step that counts as rest, in diagonals of the domain. */
const restMovement = 0.0005;
/** How far from the centre of the domain a path is called diverged, in diagonals. */
const lostDistance = 3;

/**
 * The path of gradient descent with momentum from `start`, at rest, for `steps` steps or until it diverges.
 * All numbers returned are finite: a path that diverges ends with its last finite position.
 * 'slow-at-saddle' is said of a maximum too, should the path start on one.
 */
export function descentPath(surface: Ground, start: Point, { steps, ...settings }: DescentSettings): DescentPath {
  const scale = diagonal(surface);
  const path: Omit<DescentPath, 'end'> = { positions: [], velocities: [], gradients: [], losses: [] };
  let position = start;
  let velocity: Point = [0, 0];
  for (let step = 0; step <= steps; step++) {
    const gradient = surface.gradient(...position);
    const loss = surface.value(...position);
    if (![...position, ...velocity, ...gradient, loss].every(Number.isFinite)) return { ...path, end: { kind: 'diverged', step } };
    path.positions.push(position);
    path.velocities.push(velocity);
    path.gradients.push(gradient);
    path.losses.push(loss);
    if (distance(position, centre(surface)) > lostDistance * scale) return { ...path, end: { kind: 'diverged', step } };
    const next = momentumStep({ position, velocity }, gradient, settings);
    [position, velocity] = [next.position as Point, next.velocity as Point];
  }
  return { ...path, end: endOf(path.positions, surface) };
}

function endOf(positions: readonly Point[], surface: Ground): DescentEnd {
  const scale = diagonal(surface);
  const lastStep = positions.length - 1;
  const last = positions[lastStep] as Point;
  const before = positions[lastStep - 1] ?? last;
  const [near] = surface.criticalPoints
    .filter(({ x, y, kind }) => distance(last, [x, y]) <= radiusOf(kind) * scale)
    .sort((a, b) => distance(last, [a.x, a.y]) - distance(last, [b.x, b.y]));
  if (!near || distance(last, before) > restMovement * scale) return { kind: 'still-moving', step: lastStep };
  const outside = positions.findLastIndex((position) => distance(position, [near.x, near.y]) > radiusOf(near.kind) * scale);
  return { kind: near.kind === 'minimum' ? 'converged' : 'slow-at-saddle', step: outside + 1, near };
}

const radiusOf = (kind: CriticalPoint['kind']) => (kind === 'minimum' ? minimumRadius : saddleRadius);

const distance = ([x, y]: Point, [u, v]: Point) => Math.hypot(x - u, y - v);

const diagonal = ({ domain }: Pick<Ground, 'domain'>) => Math.hypot(domain.x[1] - domain.x[0], domain.y[1] - domain.y[0]);

const centre = ({ domain }: Pick<Ground, 'domain'>): Point => [(domain.x[0] + domain.x[1]) / 2, (domain.y[0] + domain.y[1]) / 2];

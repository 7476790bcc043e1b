import type { MomentumSettings } from '../nn/momentumStep';
import { descentPath, type DescentPath } from './descentPath';
import { ownEngine } from './own/engine';
import type { OwnGround, OwnSurface } from './own/ownSurface';
import type { Domain, LossSurface, Point, Surface } from './surface';
import { surfaces, type SurfaceId } from './surfaces';

/** One descent and how often it has run past the global minimum without staying. */
export interface Descent extends DescentPath {
  overshoots: number;
}

/** A surface of the book, or one that the reader typed. */
export type ExploredSurface = (Surface & { own?: undefined }) | OwnSurface;

export interface Exploration {
  surface: ExploredSurface;
  /** Whether it stands in for a surface whose formula is not read yet. */
  standsIn: boolean;
  /** Where the descent starts: the setting, moved onto the surface's domain. */
  start: Point;
  startMoved: boolean;
  steps: number;
  withMomentum: Descent;
  without: Descent;
  /** Without momentum, at the effective learning rate of the descent with it: alpha / (1 - beta). */
  matched: Descent;
}

/** The name of the surface that the reader types. */
export const OWN = 'own';

/** The formula and its domain count where the surface is the reader's own. */
export interface ExplorationSettings extends MomentumSettings, OwnGround {
  surface: SurfaceId | typeof OWN;
  start: Point;
}

/** The surface that stands in until what reads formulas is loaded; it is not shown. */
export const UNTIL_LOADED = 'saddle';

/** Of a descent on the reader's own surface. */
const OWN_STEPS = 300;

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
  const { surface, steps } = groundOf(settings);
  const start = placeOn(surface, settings.start);
  const descend = (learningRate: number, momentum: number): Descent => {
    const path = descentPath(surface, start, { learningRate, momentum, steps });
    return { ...path, overshoots: overshoots(path.positions, surface) };
  };
  const startMoved = start[0] !== settings.start[0] || start[1] !== settings.start[1];
  const { learningRate, momentum } = settings;
  return {
    surface,
    standsIn: settings.surface === OWN && surface.own === undefined,
    start,
    startMoved,
    steps,
    withMomentum: descend(learningRate, momentum),
    without: descend(learningRate, 0),
    matched: descend(learningRate / (1 - momentum), 0),
  };
}

/** The settings as they were used: with the start on the surface, and the formula that is shown. */
export const settingsShown = <Settings extends ExplorationSettings>(settings: Settings, { surface, start, steps }: Exploration) => ({
  ...settings,
  start,
  steps,
  formula: surface.own?.formula ?? settings.formula,
});

function groundOf(settings: ExplorationSettings): { surface: ExploredSurface; steps: number } {
  const engine = ownEngine();
  if (settings.surface === OWN && engine) return { surface: engine.settledSurface(settings), steps: OWN_STEPS };
  const surface = surfaceOf(settings.surface === OWN ? UNTIL_LOADED : settings.surface);
  return { surface, steps: surface.demonstration.steps };
}

/** A surface comes with a start and a learning rate that suit it. */
export function onSurface(id: SurfaceId): Pick<ExplorationSettings, 'surface' | 'start' | 'learningRate' | 'momentum'> {
  const { defaultStart, demonstration } = surfaceOf(id);
  return { surface: id, start: defaultStart, learningRate: demonstration.learningRate, momentum: demonstration.momenta.good };
}

/** On the domain, and where the surface is a finite number. */
function placeOn({ domain, own }: ExploredSurface, place: Point): Point {
  const inside = onDomain(place, domain);
  return own ? own.nearestDefined(inside) : inside;
}

function onDomain([x, y]: Point, domain: Domain): Point {
  const within = (value: number, [low, high]: readonly [number, number]) => Math.min(high, Math.max(low, value));
  return [within(x, domain.x), within(y, domain.y)];
}

function overshoots(positions: readonly Point[], { criticalPoints, domain }: LossSurface): number {
  const goals = criticalPoints.filter((point) => point.global);
  const radius = OVERSHOOT_RADIUS * Math.hypot(domain.x[1] - domain.x[0], domain.y[1] - domain.y[0]);
  const near = positions.map(([x, y]) => goals.some((goal) => Math.hypot(x - goal.x, y - goal.y) < radius));
  return near.filter((isNear, step) => !isNear && near[step - 1]).length;
}

import { escapeSteps, predictedEscapeSteps } from '../../../lib/experiments/momentum/escapeSteps';
import { momentumStep, type MomentumState } from '../../../lib/nn/momentumStep';
import type { Point } from '../../../lib/surfaces/surface';
import type { Settings } from './figure';

/** Eigenvalues of the saddle's Hessian: up along x, which is the ridge's foot, and down along y. */
export const CURVATURES = { up: 1, down: -0.1 } as const;
/** Where both balls start along x, at rest; along y they start at the offset. */
export const START = -2.5;
/** A ball this far off along y has left the saddle. */
export const RADIUS = 1;
/** Momenta whose steps are counted, besides the reader's. */
export const COUNTED_MOMENTA = [0, 0.5, 0.8, 0.9, 0.95, 0.98, 0.99] as const;
/** Places of a path that are kept: no screen shows more. */
const KEPT_PLACES = 200;

export interface Escape {
  momentum: number;
  /** Counted on the descent itself. */
  steps: number;
  /** From the negative eigenvalue alone. */
  predicted: number;
}

export interface Trace extends Escape {
  /** Place at step 0, every, 2 every, and so on, until it has left. */
  places: readonly Point[];
  every: number;
}

/** The saddle: its value, which is drawn. */
export const saddleValue = (x: number, y: number) => (CURVATURES.up * x * x + CURVATURES.down * y * y) / 2;

type Descent = Pick<Settings, 'offset' | 'learningRate'>;

const leaving = ({ offset, learningRate }: Descent, momentum: number) => ({
  curvature: CURVATURES.down,
  offset,
  radius: RADIUS,
  learningRate,
  momentum,
});

/** How long a ball takes to leave under one momentum, by the negative eigenvalue alone. */
export const predictedSteps = (descent: Descent, momentum: number): number => predictedEscapeSteps(leaving(descent, momentum));

/** The same, counted and predicted. */
export function escape(descent: Descent, momentum: number): Escape {
  return { momentum, steps: escapeSteps(leaving(descent, momentum)) ?? Infinity, predicted: predictedSteps(descent, momentum) };
}

/** The path of a ball until it has left, at most some hundred places of it. */
export function trace(settings: Settings, momentum: number): Trace {
  const { offset, learningRate } = settings;
  const left = escape(settings, momentum);
  const every = Math.ceil(left.steps / KEPT_PLACES);
  const places: Point[] = [];
  let state: MomentumState = { position: [START, offset], velocity: [0, 0] };
  for (let step = 0; places.length * every <= left.steps + every; step++) {
    const [x, y] = state.position as Point;
    if (step % every === 0) places.push([x, y]);
    state = momentumStep(state, [CURVATURES.up * x, CURVATURES.down * y], { learningRate, momentum });
  }
  return { ...left, every, places };
}

import { momentumStep, type MomentumState } from '../../nn/momentumStep';

/** Curvatures of the valley, and where every descent starts, along each direction. */
export const VALLEY = { curvatures: [0.02, 1], start: [1, 1] } as const;

/** A learning rate and a momentum, and after how many steps the velocity is lost, again and again; never if absent. */
export interface Recipe {
  learningRate: number;
  momentum: number;
  restartEvery?: number;
}

export interface FaultyDescent {
  /** At the start and after each step. */
  losses: number[];
  /** Length of the velocity. */
  speeds: number[];
}

/** A descent into the valley by a recipe. */
export function faultyDescent({ restartEvery = Infinity, ...settings }: Recipe, steps: number): FaultyDescent {
  const { curvatures, start } = VALLEY;
  const loss = ({ position }: MomentumState) => position.reduce((sum, x, i) => sum + (curvatures[i] ?? NaN) * x * x * 0.5, 0);
  let state: MomentumState = { position: [...start], velocity: start.map(() => 0) };
  const descent: FaultyDescent = { losses: [loss(state)], speeds: [0] };
  for (let step = 1; step <= steps; step++) {
    state = momentumStep(
      state,
      state.position.map((x, i) => (curvatures[i] ?? NaN) * x),
      settings,
    );
    descent.losses.push(loss(state));
    descent.speeds.push(Math.hypot(...state.velocity));
    if (step % restartEvery === 0) state = { ...state, velocity: start.map(() => 0) };
  }
  return descent;
}

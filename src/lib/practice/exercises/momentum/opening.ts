import { momentumStep, type MomentumState } from '../../../nn/momentumStep';
import type { Graded } from '../../kinds';

/** Velocities after each of so many gradients 1, and then as many gradients -1. */
function turningVelocities(momentum: number, each: number): number[] {
  let state: MomentumState = { position: [0], velocity: [0] };
  return Array.from({ length: 2 * each }, (_, step) => {
    state = momentumStep(state, [step < each ? 1 : -1], { learningRate: 1, momentum });
    return state.velocity[0] ?? NaN;
  });
}

const TURN = 20;
const STEPS = [0, 2, 5, 10, 15, 20, 22, 24, 26, 30, 35, 40];
/** Of the figure. */
const FIGURE_TURN = 30;

/** Chapter 3, its first page. */
export const opening = {
  'memory-length': { kind: 'number', key: Math.log(0.5) / Math.log(0.99), slack: 0.02, within: [0, 1e6] },
  'turn-around': {
    kind: 'number',
    measured: {
      by: 'computation',
      seeds: 1,
      compute: () => [turningVelocities(0.95, FIGURE_TURN).filter((velocity, step) => step >= FIGURE_TURN && velocity > 0).length],
    },
    slack: 0,
    within: [0, 60],
  },
  'draw-the-velocity': {
    kind: 'curve',
    x: STEPS,
    xScale: 'linear',
    y: [-10, 10],
    yScale: 'linear',
    measured: {
      by: 'computation',
      seeds: 1,
      compute: () => {
        const all = [0, ...turningVelocities(0.9, TURN)];
        return STEPS.map((step) => all[step] ?? NaN);
      },
    },
  },
  'memory-as-filter': {
    kind: 'derivation',
    steps: [
      { options: ['sum', 'product', 'mean'], right: 'sum' },
      { options: ['plus', 'minus', 'square'], right: 'minus' },
      { options: ['real', 'modulus', 'square'], right: 'modulus' },
      { options: ['half', 'beta', 'inverse'], right: 'half' },
    ],
  },
} satisfies Record<string, Graded>;

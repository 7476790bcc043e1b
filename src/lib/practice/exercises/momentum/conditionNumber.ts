import { measuredRate } from '../../../experiments/momentum/convergenceRate';
import { momentumStep, type MomentumState } from '../../../nn/momentumStep';
import type { Graded } from '../../kinds';

const LEARNING_RATE = 1.8;
const ENOUGH = 0.1;
const MOMENTA = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.98];
const SETTLING_STEPS = 400;

/** Steps of plain descent across the ravine until the offset is below a tenth. */
function bounces(): number {
  let state: MomentumState = { position: [1], velocity: [0] };
  let steps = 0;
  for (; Math.abs(state.position[0] ?? 0) >= ENOUGH; steps++)
    state = momentumStep(state, state.position, { learningRate: LEARNING_RATE, momentum: 0 });
  return steps;
}

/** Chapter 3, the condition number. */
export const conditionNumber = {
  'count-the-bounces': {
    kind: 'number',
    measured: { by: 'computation', seeds: 1, compute: () => [bounces()] },
    slack: 0,
    within: [0, 1e4],
  },
  'draw-the-rate': {
    kind: 'curve',
    x: MOMENTA,
    xScale: 'linear',
    y: [0.6, 1],
    yScale: 'linear',
    measured: {
      by: 'computation',
      seeds: 1,
      compute: () => MOMENTA.map((momentum) => measuredRate(0.1, momentum, SETTLING_STEPS)),
    },
  },
} satisfies Record<string, Graded>;

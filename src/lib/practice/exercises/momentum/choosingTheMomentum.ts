import { momentumStep, type MomentumState } from '../../../nn/momentumStep';
import type { Graded } from '../../kinds';
import { chosenByTest, lostVelocity, moonsRun, piledGradients, sameRate } from '../../symptoms/descents';
import { trained } from '../../symptoms/symptom';
import { lastLoss } from '../lastLoss';

const LEARNING_RATE = 0.1;
const STEPS = 400;

/** Largest distance from the minimum of a parabola in the first and in the last fifth of a descent whose gradients are never reset. */
function swings(): [early: number, late: number] {
  let state: MomentumState = { position: [1], velocity: [0] };
  const distances = Array.from({ length: STEPS }, () => {
    state = momentumStep(state, state.position, { learningRate: LEARNING_RATE, momentum: 1 });
    return Math.abs(state.position[0] ?? NaN);
  });
  return [Math.max(...distances.slice(0, STEPS / 5)), Math.max(...distances.slice(-STEPS / 5))];
}

/** Chapter 3, choosing the momentum. */
export const choosingTheMomentum = {
  'forgotten-zero-grad': {
    kind: 'choice',
    options: ['rests', 'swings', 'grows'],
    measured: { by: 'computation', seeds: 1, compute: swings },
    right: ([early = NaN, late = NaN]) => (late < early / 2 ? 'rests' : late > 2 * early ? 'grows' : 'swings'),
  },
  'find-the-bugs': {
    kind: 'lines',
    faults: { model: [1], optimiser: [7], reset: [8, 9, 10, 11], test: [12], rate: [7] },
    either: [5, 6],
    measured: trained((seed) => [moonsRun(seed)], {
      model: ([run]) => [run?.records[0]?.training?.loss ?? NaN, run ? lastLoss(run) : NaN],
      optimiser: (_, seed) => lostVelocity(seed),
      reset: (_, seed) => piledGradients(seed),
      test: (_, seed) => chosenByTest(seed),
      rate: (_, seed) => sameRate(seed),
    }),
  },
} satisfies Record<string, Graded>;

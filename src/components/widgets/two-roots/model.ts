import { iterationRoots, modulus, type Root } from '../../../lib/experiments/momentum/iterationRoots';
import { criticalMomentum } from '../../../lib/experiments/momentum/optimalSettings';
import { momentumStep, type MomentumState } from '../../../lib/nn/momentumStep';
import type { Settings } from './figure';

export const STEPS = 40;
const MOMENTA = 200;

export interface RootsNow {
  roots: readonly [Root, Root];
  /** The larger modulus. */
  rate: number;
  /** Places of a ball that starts at rest at 1. */
  places: readonly number[];
}

/** Both roots, and the descent that they govern. */
export function rootsNow({ alphaLambda, momentum }: Settings): RootsNow {
  const roots = iterationRoots(alphaLambda, momentum);
  let state: MomentumState = { position: [1], velocity: [0] };
  const places = [1];
  for (let step = 0; step < STEPS; step++) {
    state = momentumStep(state, state.position, { learningRate: alphaLambda, momentum });
    places.push(state.position[0] ?? NaN);
  }
  return { roots, rate: Math.max(...roots.map(modulus)), places };
}

/** Both roots at momenta from 0 to 1, the one among them at which they meet, where their way has a corner. */
export function rootsOverMomentum(alphaLambda: number): { momentum: number; roots: readonly [Root, Root] }[] {
  const momenta = Array.from({ length: MOMENTA + 1 }, (_, index) => index / MOMENTA);
  const meeting = criticalMomentum(alphaLambda);
  if (meeting < 1) momenta.push(meeting);
  return momenta.toSorted((a, b) => a - b).map((momentum) => ({ momentum, roots: iterationRoots(alphaLambda, momentum) }));
}

export const REGIMES = ['creeps', 'swings', 'jumps', 'diverges'] as const;

/** What the ball does in the long run. */
export function regime({ roots: [first, second], rate }: RootsNow): (typeof REGIMES)[number] {
  if (rate >= 1) return 'diverges';
  if (first.imaginary > 0) return 'swings';
  return first.real + second.real >= 0 ? 'creeps' : 'jumps';
}

import { momentumStep, type MomentumState } from '../../../lib/nn/momentumStep';
import { normals, streamKey } from '../../../lib/math/random';
import type { Settings } from './figure';

export const STEPS = 60;
export const GRADIENT_KINDS = ['steady', 'alternating', 'turning', 'noisy'] as const;
/** The step at which the gradient that turns has turned. */
export const TURN = STEPS / 2;
/** Of the noisy gradient: a mean that is small against its standard deviation. */
const NOISY = { mean: 0.2, deviation: 1 } as const;

/** The gradients of all steps, of size 1, or about 1 where they are noisy. */
export function gradientsOf({ gradients, seed }: Pick<Settings, 'gradients' | 'seed'>): number[] {
  const draws = gradients === 'noisy' ? normals(streamKey(seed), STEPS) : new Float64Array(STEPS);
  return Array.from(draws, (draw, step) => {
    switch (gradients) {
      case 'steady':
        return 1;
      case 'alternating':
        return step % 2 === 0 ? 1 : -1;
      case 'turning':
        return step < TURN ? 1 : -1;
      case 'noisy':
        return NOISY.mean + NOISY.deviation * draw;
    }
  });
}

/** Velocities after 0, 1, 2, ... gradients. */
export function velocities(gradients: readonly number[], momentum: number): number[] {
  let state: MomentumState = { position: [0], velocity: [0] };
  return [0, ...gradients.map((gradient) => (state = momentumStep(state, [gradient], { learningRate: 1, momentum })).velocity[0] ?? NaN)];
}

/** What each gradient adds to the velocity after `step` gradients, the newest first: beta^k times the gradient that is k steps old. */
export const contributions = (gradients: readonly number[], momentum: number, step: number): number[] =>
  gradients
    .slice(0, step)
    .reverse()
    .map((gradient, age) => momentum ** age * gradient);

/** Steps after which a gradient has lost half of its weight: ln 2 / ln(1 / beta); 0 where nothing is kept. */
export const halfLife = (momentum: number): number => (momentum > 0 ? Math.LN2 / -Math.log(momentum) : 0);

/** Where the velocity of a steady gradient 1 ends, 1 / (1 - beta), and that of an alternating one in size, 1 / (1 + beta). */
export const limits = (momentum: number) => ({ steady: 1 / (1 - momentum), alternating: 1 / (1 + momentum) });

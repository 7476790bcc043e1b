import { describe, expect, test } from 'vitest';
import { momentumStep, type MomentumState } from '../../../src/lib/nn/momentumStep';

/** Positions 0 to `steps` on the parabola of curvature 1, from rest at 1, where alpha lambda is the learning rate itself. */
function positionsOnParabola(alphaLambda: number, momentum: number, steps: number): number[] {
  let state: MomentumState = { position: [1], velocity: [0] };
  const positions = [1];
  for (let step = 0; step < steps; step++) {
    state = momentumStep(state, state.position, { learningRate: alphaLambda, momentum });
    positions.push(state.position[0] ?? NaN);
  }
  return positions;
}

const finalDistance = (alphaLambda: number, momentum: number) => Math.abs(positionsOnParabola(alphaLambda, momentum, 500).at(-1) ?? NaN);

describe('on a quadratic of curvature lambda', () => {
  // Goh (2017): convergent exactly when 0 < alpha lambda < 2 + 2 beta.
  test.each([0, 0.5, 0.9])('beta = %f converges just below alpha lambda = 2 + 2 beta and not above', (beta) => {
    expect(finalDistance(2 + 2 * beta - 0.05, beta)).toBeLessThan(1e-3);
    expect(finalDistance(2 + 2 * beta + 0.05, beta)).toBeGreaterThan(1);
  });

  // w_t = (s1^t (1 - al - s2) - s2^t (1 - al - s1)) / (s1 - s2), s1 and s2 the roots of s^2 - (1 + beta - al) s + beta (Goh 2017).
  test.each([
    [0.01, 0.5],
    [0.04, 0.6],
    [3.38, 0.7],
  ])('alpha lambda = %f, beta = %f (real roots) follows the closed form', (al, beta) => {
    const half = (1 + beta - al) / 2;
    const spread = Math.sqrt(half * half - beta);
    const [s1, s2] = [half + spread, half - spread];
    positionsOnParabola(al, beta, 60).forEach((position, t) => {
      expect(position).toBeCloseTo((s1 ** t * (1 - al - s2) - s2 ** t * (1 - al - s1)) / (s1 - s2), 10);
    });
  });

  // With roots sqrt(beta) e^(+-i angle): w_t = beta^(t/2) (cos(t angle) + c sin(t angle)), c fitted to w_1 = 1 - al.
  test.each([
    [0.1, 0.9],
    [0.5, 0.6],
    [2.5, 0.95],
  ])('alpha lambda = %f, beta = %f (complex roots) swings inside an envelope that shrinks by sqrt(beta)', (al, beta) => {
    const angle = Math.acos((1 + beta - al) / (2 * Math.sqrt(beta)));
    const c = ((1 - al) / Math.sqrt(beta) - Math.cos(angle)) / Math.sin(angle);
    positionsOnParabola(al, beta, 60).forEach((position, t) => {
      expect(position).toBeCloseTo(beta ** (t / 2) * (Math.cos(t * angle) + c * Math.sin(t * angle)), 10);
    });
  });
});

test('under a constant gradient the step grows to alpha / (1 - beta) times the gradient', () => {
  let state: MomentumState = { position: [0, 0], velocity: [0, 0] };
  for (let step = 0; step < 400; step++) state = momentumStep(state, [1, -2], { learningRate: 0.1, momentum: 0.9 });
  const next = momentumStep(state, [1, -2], { learningRate: 0.1, momentum: 0.9 });
  expect(next.position.map((w, i) => w - (state.position[i] ?? NaN))).toEqual([expect.closeTo(-1, 10), expect.closeTo(2, 10)]);
});

test('without momentum it is plain gradient descent, whatever the velocity was', () => {
  const { position } = momentumStep({ position: [1, 2], velocity: [50, -50] }, [3, 4], { learningRate: 0.5, momentum: 0 });
  expect(position).toEqual([-0.5, 0]);
});

test('vectors of different lengths are refused', () => {
  expect(() => momentumStep({ position: [1, 2], velocity: [0, 0] }, [1], { learningRate: 1, momentum: 0 })).toThrow(RangeError);
});

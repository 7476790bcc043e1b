import { expect, test } from 'vitest';
import { momentumStep, type MomentumState } from '../../../../src/lib/nn/momentumStep';

/** Positions of a descent from rest at 1 on a parabola of curvature 1. */
function positions(learningRate: number, momentum: number, steps: number): number[] {
  let state: MomentumState = { position: [1], velocity: [0] };
  return Array.from({ length: steps }, () => {
    state = momentumStep(state, state.position, { learningRate, momentum });
    return state.position[0] as number;
  });
}

// The chapter's equation: x_t = x_0 ((1 - s2) s1^(t+1) - (1 - s1) s2^(t+1)) / (s1 - s2), with the roots s1 and s2 of the iteration matrix.
test.each([
  ['creeps', 0.01, 0.7],
  ['jumps', 2.3, 0.25],
  ['is plain', 0.3, 0],
])('the closed form along an eigenvector is the descent, where the ball %s', (_, learningRate, momentum) => {
  const half = (1 + momentum - learningRate) / 2;
  const root = Math.sqrt(half * half - momentum);
  const [first, second] = [half + root, half - root];
  positions(learningRate, momentum, 30).forEach((position, index) => {
    const power = index + 2;
    const closed = ((1 - second) * first ** power - (1 - first) * second ** power) / (first - second);
    expect(position).toBeCloseTo(closed, 10);
  });
});

// The same with complex roots r e^(+-i w): x_t = r^t (sin((t + 1) w) - r sin(t w)) / sin w.
test('and where it swings', () => {
  const [learningRate, momentum] = [0.4, 0.81];
  const radius = Math.sqrt(momentum);
  const angle = Math.acos((1 + momentum - learningRate) / 2 / radius);
  positions(learningRate, momentum, 30).forEach((position, index) => {
    const t = index + 1;
    expect(position).toBeCloseTo((radius ** t * (Math.sin((t + 1) * angle) - radius * Math.sin(t * angle))) / Math.sin(angle), 10);
  });
});

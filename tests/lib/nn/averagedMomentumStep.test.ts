import { expect, test } from 'vitest';
import { averagedMomentumStep } from '../../../src/lib/nn/averagedMomentumStep';

test('of a gradient that stays the same the velocity after t steps is (1 - beta^t) times it', () => {
  let state = { position: [0], velocity: [0] } as { position: readonly number[]; velocity: readonly number[] };
  for (let t = 1; t <= 20; t++) {
    state = averagedMomentumStep(state, [3], { learningRate: 0.1, momentum: 0.9 });
    expect(state.velocity[0]).toBeCloseTo(3 * (1 - 0.9 ** t), 12);
  }
});

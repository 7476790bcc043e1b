import { expect, test } from 'vitest';
import { runningMoments } from '../../../../src/lib/experiments/dropout/runningMoments';

test('moments of every prefix are those of the definition, even far from zero', () => {
  const values = [1e8 + 1, 1e8 + 2, 1e8 + 6];
  const [first, second, third] = runningMoments(values);
  expect(first).toEqual({ mean: 1e8 + 1, variance: 0 });
  expect(second).toEqual({ mean: 1e8 + 1.5, variance: 0.25 });
  expect(third?.mean).toBe(1e8 + 3);
  expect(third?.variance).toBeCloseTo(14 / 3, 6);
});

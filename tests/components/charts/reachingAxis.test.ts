import { expect, test } from 'vitest';
import { reachingAxis } from '../../../src/components/charts/reachingAxis';

test('an axis stays as it is while all values lie on it', () => {
  expect(reachingAxis([0.01, 1], [0.01, 0.5, 1])).toEqual([0.01, 1]);
  expect(reachingAxis([0.01, 1], [])).toEqual([0.01, 1]);
});

test('it reaches a little beyond a value that lies outside', () => {
  const [low, high] = reachingAxis([0.01, 1], [0.002, 5]);
  expect(low).toBeLessThan(0.002);
  expect(low).toBeGreaterThan(0.001);
  expect(high).toBeGreaterThan(5);
});

test('what is no positive number moves no end', () => {
  expect(reachingAxis([0.01, 1], [NaN, Infinity, 0, -3])).toEqual([0.01, 1]);
});

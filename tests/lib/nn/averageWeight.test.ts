import { expect, test } from 'vitest';
import { averageWeight } from '../../../src/lib/nn/averageWeight';
import type { AverageSpec } from '../../../src/lib/spec/spec';

/** The average of the numbers 1, 2, 3, ... taken one a step. */
function averageOf(average: AverageSpec, steps: number): number {
  let value = NaN;
  for (let step = 1; step <= steps; step++) {
    const share = averageWeight(average, step);
    if (share > 0) value = share === 1 ? step : value + share * (step - value);
  }
  return value;
}

test('all alike is the mean of those that are taken', () => {
  expect(averageOf({ kind: 'equal' }, 5)).toBeCloseTo(3, 12);
  expect(averageOf({ kind: 'equal', from: 4 }, 6)).toBeCloseTo(5, 12);
  expect(averageOf({ kind: 'equal', from: 2, every: 3 }, 9)).toBeCloseTo((2 + 5 + 8) / 3, 12);
});

test('the exponential one starts with the first and forgets by its decay', () => {
  expect(averageOf({ kind: 'exponential', decay: 0.9 }, 1)).toBe(1);
  expect(averageOf({ kind: 'exponential', decay: 0.9 }, 2)).toBeCloseTo(0.9 * 1 + 0.1 * 2, 12);
  expect(averageOf({ kind: 'exponential', decay: 0.5, from: 3 }, 4)).toBeCloseTo(3.5, 12);
});

test('nothing is taken before the first, nor where nothing is asked for', () => {
  expect(averageWeight({ kind: 'equal', from: 10 }, 9)).toBe(0);
  expect(averageWeight(undefined, 9)).toBe(0);
});

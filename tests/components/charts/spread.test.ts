import { expect, test } from 'vitest';
import { spread } from '../../../src/components/charts/spread';

test('names that would overlap are moved apart, in their order and inside the chart', () => {
  expect(spread([100, 10, 12], 12, [0, 100])).toEqual([100, 10, 22]);
  expect(spread([99, 98], 12, [0, 100])).toEqual([100, 88]);
  expect(spread([], 12, [0, 100])).toEqual([]);
});

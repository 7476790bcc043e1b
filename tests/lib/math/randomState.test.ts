import { expect, test } from 'vitest';
import { randomStatePermutation } from '../../../src/lib/math/randomState';

/** From NumPy 2.4.6: np.random.RandomState(seed).permutation(count)[:8]. */
const recorded: [seed: number, count: number, first: number[]][] = [
  [0, 8, [6, 2, 1, 7, 3, 0, 5, 4]],
  [1, 1797, [1227, 1576, 202, 1184, 428, 941, 598, 267]],
  [42, 1797, [1245, 220, 1518, 438, 1270, 832, 692, 1309]],
  [4294967295, 1797, [836, 1354, 1653, 1008, 1139, 1233, 953, 808]],
  [7, 333, [304, 243, 65, 73, 327, 170, 138, 30]],
  [3, 1024, [1021, 639, 950, 456, 661, 785, 715, 450]],
];

test.each(recorded)('seed %i puts %i things in the order of NumPy', (seed, count, first) => {
  const order = randomStatePermutation(seed, count);
  expect([...order.subarray(0, 8)]).toEqual(first);
  expect([...order].toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, i) => i));
});

test('of one thing or none there is one order', () => {
  expect([...randomStatePermutation(1, 1)]).toEqual([0]);
  expect([...randomStatePermutation(1, 0)]).toEqual([]);
});

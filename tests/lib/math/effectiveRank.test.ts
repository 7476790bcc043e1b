import { expect, test } from 'vitest';
import { effectiveRank } from '../../../src/lib/math/effectiveRank';

test('columns that are multiples of one have rank 1', () => {
  expect(
    effectiveRank(
      [
        [1, 2, -3],
        [0.5, 1, -1.5],
        [7, 14, -21],
      ],
      3,
    ),
  ).toBeCloseTo(1, 12);
});

test('orthogonal columns of one length count fully', () => {
  expect(
    effectiveRank(
      [
        [2, 0, 0],
        [0, 2, 0],
        [0, 0, 2],
        [0, 0, 0],
      ],
      3,
    ),
  ).toBeCloseTo(3, 12);
});

test('singular values 3 and 1 make e to the entropy of the shares 3/4 and 1/4', () => {
  const entropy = -(0.75 * Math.log(0.75) + 0.25 * Math.log(0.25));
  expect(
    effectiveRank(
      [
        [3, 0],
        [0, 1],
      ],
      2,
    ),
  ).toBeCloseTo(Math.exp(entropy), 12);
});

test('nothing has rank 0', () => {
  expect(effectiveRank([[0, 0]], 2)).toBe(0);
});

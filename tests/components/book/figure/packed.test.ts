import { expect, test } from 'vitest';
import { packed, unpacked } from '../../../../src/components/book/figure/packed';

test('what stands in the page is what was computed, to more digits than are shown', () => {
  const computed = { losses: [0.123456789, NaN, -Infinity, 0, -1.5e-9], steps: 12_345, of: { name: 'batch', isSorted: true } };
  expect(unpacked(packed(computed))).toEqual({
    losses: [0.12346, NaN, -Infinity, 0, -1.5e-9],
    steps: 12_345,
    of: { name: 'batch', isSorted: true },
  });
});

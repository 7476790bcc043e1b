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

test('typed arrays become plain ones, nothing becomes null, and fewer digits may be asked for', () => {
  expect(unpacked(packed({ grid: Float32Array.of(0.5, 2) }))).toEqual({ grid: [0.5, 2] });
  expect(unpacked(packed<unknown>(undefined))).toBeNull();
  expect(unpacked(packed([1.23456], 3))).toEqual([1.23]);
});

test('has no letter that an attribute has to write in six', () => {
  expect(packed({ name: 'with dropout', values: [1, NaN] })).not.toMatch(/["&<>']/);
});

import { expect, test } from 'vitest';
import { decimalsOf, formatCount, formatDecimals, formatNumber, formatShort, formatPercent } from '../../../src/lib/format/formatNumber';

test.each([
  [0, 3, '0'],
  [1, 3, '1.00'],
  [-0.5, 2, '−0.50'],
  [0.012345, 3, '0.0123'],
  [1234.5, 3, '1230'],
  [9.999, 3, '10.0'],
  [0.0001234, 2, '1.2 × 10⁻⁴'],
  [-2.5e10, 2, '−2.5 × 10¹⁰'],
  [NaN, 3, '–'],
  [Infinity, 3, '∞'],
  [-Infinity, 3, '−∞'],
])('%d to %d digits reads %s', (value, digits, text) => {
  expect(formatNumber(value, digits)).toBe(text);
});

test.each([
  [0.5, 2, '0.50'],
  [-0.001, 2, '0.00'],
  [-1.25, 1, '−1.3'],
  [NaN, 2, '–'],
])('%d with %d decimals reads %s', (value, decimals, text) => {
  expect(formatDecimals(value, decimals)).toBe(text);
});

test.each([
  [1, 0],
  [0.5, 1],
  [0.05, 2],
  [0.001, 3],
  [10, 0],
])('a step of %d needs %d decimals', (step, decimals) => {
  expect(decimalsOf(step)).toBe(decimals);
});

test('a share is told in per cent', () => {
  expect(formatPercent(0.413)).toBe('41 %');
  expect(formatPercent(0.4137, 1)).toBe('41.4 %');
});

test.each([
  [0.5, '0.5'],
  [100, '100'],
  [120.04, '120'],
  [1e-6, '10⁻⁶'],
  [-1e7, '−10⁷'],
  [3.2e-6, '3.2 × 10⁻⁶'],
  [0, '0'],
])('%d reads %s in short', (value, text) => {
  expect(formatShort(value)).toBe(text);
});

test.each([
  [999, '999'],
  [13_823, '13,823'],
  [1_000_000, '1,000,000'],
])('%d things read %s', (count, text) => {
  expect(formatCount(count)).toBe(text);
});

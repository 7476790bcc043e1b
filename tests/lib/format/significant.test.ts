import { expect, test } from 'vitest';
import { significant } from '../../../src/lib/format/significant';

test.each([
  [0.123456, 3, 0.123],
  [-98765, 2, -99000],
  [0, 4, 0],
  [NaN, 4, NaN],
  [-Infinity, 4, -Infinity],
])('%d with %i digits is %d', (value, digits, expected) => {
  expect(significant(value, digits)).toBe(expected);
});

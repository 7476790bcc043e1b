import { expect, test } from 'vitest';
import { deadShare, OUTPUT_RANGES, saturatedShare } from '../../../src/lib/nn/activationFaults';

test('saturated is what lies within a hundredth of the range of one of its ends', () => {
  const outputs = Float64Array.of(-1, -0.981, -0.979, 0, 0.979, 0.981, 1, 0.5);
  expect(saturatedShare(outputs, OUTPUT_RANGES.tanh)).toBe(4 / 8);
  expect(saturatedShare(Float32Array.of(0.005, 0.02, 0.98, 0.995), OUTPUT_RANGES.sigmoid)).toBe(2 / 4);
});

test('dead is a unit that is zero on every row, not on one', () => {
  expect(deadShare(Float32Array.of(0, 0, 1, 0, 2, 0), 3)).toBe(1 / 3);
  expect(deadShare(Float64Array.of(0, 0, 0, 0, 2, 0), 3)).toBe(2 / 3);
});

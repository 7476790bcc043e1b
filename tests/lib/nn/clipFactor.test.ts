import { expect, test } from 'vitest';
import { clipFactor } from '../../../src/lib/nn/clipFactor';

const gradients = [Float32Array.of(3), Float32Array.of(0, 4)];

test('the gradients together get the norm, if theirs is larger', () => {
  expect(clipFactor(gradients, 1)).toBeCloseTo(1 / 5, 6);
  expect(clipFactor(gradients, 6)).toBe(1);
});

test('gradients of nought stay what they are', () => {
  expect(clipFactor([new Float32Array(3)], 1)).toBe(1);
});

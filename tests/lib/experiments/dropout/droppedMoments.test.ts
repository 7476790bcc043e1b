import { describe, expect, test } from 'vitest';
import {
  droppedSum,
  droppedUnit,
  droppedVariable,
  RELU_OF_NORMAL,
  varianceShift,
} from '../../../../src/lib/experiments/dropout/droppedMoments';
import { normals, streamKey } from '../../../../src/lib/math/random';
import { dropoutMask } from '../../../../src/lib/spec/streams';

const DRAWS = 200_000;

const momentsOf = (values: readonly number[]) => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length };
};

test('at p = 0.9 a unit of output 2 has nine times its own square as variance', () => {
  expect(droppedUnit(2, 0.9).variance).toBeCloseTo(36, 10);
  expect(droppedUnit(2, 0)).toEqual({ mean: 2, variance: 0 });
});

describe.each([0.1, 0.5, 0.8])('at p = %f the formulas hold over many masks', (p) => {
  const masks = dropoutMask(streamKey(1, 2), p, 3 * DRAWS);
  const outputs = [1, -0.5, 2];
  const weights = [0.3, 2, -1];

  test('for the sum that the next layer receives', () => {
    const sums = Array.from({ length: DRAWS }, (_, draw) =>
      outputs.reduce((sum, output, unit) => sum + output * (weights[unit] ?? 0) * (masks[3 * draw + unit] ?? 0), 0),
    );
    const expected = droppedSum(outputs, weights, p);
    const measured = momentsOf(sums);
    expect(Math.abs(measured.mean - expected.mean)).toBeLessThan(5 * Math.sqrt(expected.variance / DRAWS));
    expect(measured.variance / expected.variance).toBeCloseTo(1, 1);
  });

  test('for an output that varies from example to example', () => {
    const rectified = Array.from(normals(streamKey(3), DRAWS), (z) => Math.max(0, z));
    const measured = momentsOf(rectified.map((output, draw) => output * (masks[draw] ?? 0)));
    expect(momentsOf(rectified).variance).toBeCloseTo(RELU_OF_NORMAL.variance, 2);
    expect(measured.variance / droppedVariable(RELU_OF_NORMAL, p).variance).toBeCloseTo(1, 1);
    expect(measured.mean).toBeCloseTo(RELU_OF_NORMAL.mean, 1);
  });
});

test('one unit of signal S is louder in noise than four of S / 4 by a factor of two', () => {
  const alone = droppedSum([1], [8], 0.5);
  const together = droppedSum([1, 1, 1, 1], [2, 2, 2, 2], 0.5);
  expect(together.mean).toBe(alone.mean);
  expect(Math.sqrt(alone.variance / together.variance)).toBeCloseTo(2, 10);
});

test('the variance of a ReLU under p = 0.5 is 2.47 times as large in training as in use', () => {
  expect(varianceShift(RELU_OF_NORMAL, 0.5)).toBeCloseTo(2.467, 3);
  expect(Math.sqrt(varianceShift(RELU_OF_NORMAL, 0.5))).toBeCloseTo(1.57, 2);
});

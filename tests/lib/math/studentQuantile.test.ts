import { describe, expect, test } from 'vitest';
import { studentQuantile } from '../../../src/lib/math/studentQuantile';

describe('the quantile of Student’s t', () => {
  test.each([0.6, 0.9, 0.975, 0.995])('with one degree of freedom is Cauchy’s, tan(pi (p - 1/2)), at p = %f', (p) => {
    expect(studentQuantile(p, 1)).toBeCloseTo(Math.tan(Math.PI * (p - 0.5)), 9);
  });

  test.each([0.6, 0.9, 0.975, 0.995])('with two is (2 p - 1) sqrt(2 / (4 p (1 - p))), at p = %f', (p) => {
    expect(studentQuantile(p, 2)).toBeCloseTo((2 * p - 1) * Math.sqrt(2 / (4 * p * (1 - p))), 9);
  });

  // Fisher and Yates' table, to the digits printed there.
  test.each([
    [5, 2.571],
    [9, 2.262],
    [15, 2.131],
    [30, 2.042],
    [120, 1.98],
  ])('with %i degrees of freedom leaves 2.5 %% above %f', (degrees, t) => {
    expect(studentQuantile(0.975, degrees)).toBeCloseTo(t, 3);
  });

  test('tends to the normal one', () => {
    expect(studentQuantile(0.975, 1e6)).toBeCloseTo(1.959964, 5);
  });

  test('is 0 in the middle', () => {
    expect(studentQuantile(0.5, 7)).toBeCloseTo(0, 12);
  });

  test.each([
    [0.4, 3],
    [1, 3],
    [0.9, 0],
  ])('does not exist for p = %f with %i degrees of freedom', (p, degrees) => {
    expect(() => studentQuantile(p, degrees)).toThrow(RangeError);
  });
});

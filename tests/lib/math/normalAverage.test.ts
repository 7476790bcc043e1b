import { expect, test } from 'vitest';
import { normalAverage } from '../../../src/lib/math/normalAverage';

test.each([0.01, 1, 20])('at a deviation of %f the moments are those of a normal distribution', (deviation) => {
  expect(normalAverage(() => 1, deviation)).toBeCloseTo(1, 12);
  expect(normalAverage((z) => z, deviation)).toBeCloseTo(0, 12);
  expect(normalAverage((z) => z * z, deviation) / deviation ** 2).toBeCloseTo(1, 12);
  expect(normalAverage((z) => z ** 4, deviation) / deviation ** 4).toBeCloseTo(3, 10);
});

test('half of everything lies above zero', () => {
  expect(normalAverage((z) => (z > 0 ? 1 : 0), 3)).toBeCloseTo(0.5, 12);
  expect(normalAverage((z) => Math.max(0, z) ** 2, 3)).toBeCloseTo(4.5, 10);
});

test('the average of cos z is e^(-s^2 / 2), the characteristic function at 1', () => {
  expect(normalAverage(Math.cos, 2)).toBeCloseTo(Math.exp(-2), 12);
});

import { describe, expect, test } from 'vitest';
import { geometricMeanEstimate, meanEstimate, shareEstimate, standardDeviation } from '../../../src/lib/math/interval';
import { normals, streamKey } from '../../../src/lib/math/random';

describe('the interval of a mean', () => {
  test('is that of the textbook: mean 5, deviation 2, nine values, t = 2.306', () => {
    const values = [3, 3, 3, 5, 5, 5, 7, 7, 7].map((value) => 5 + ((value - 5) * 2) / Math.sqrt(3));
    expect(standardDeviation(values)).toBeCloseTo(2, 12);
    const { value, interval } = meanEstimate(values);
    expect(value).toBeCloseTo(5, 12);
    expect(interval[0]).toBeCloseTo(5 - (2.306 * 2) / 3, 3);
    expect(interval[1]).toBeCloseTo(5 + (2.306 * 2) / 3, 3);
  });

  test('covers the truth in 95 % of samples of five', () => {
    const samples = 1000;
    const draws = normals(streamKey(7), 5 * samples);
    const covered = Array.from({ length: samples }, (_, i) => meanEstimate(Array.from(draws.subarray(5 * i, 5 * i + 5)))).filter(
      ({ interval: [low, high] }) => low < 0 && high > 0,
    );
    // Four standard deviations of the binomial.
    expect(Math.abs(covered.length / samples - 0.95)).toBeLessThan(4 * Math.sqrt((0.95 * 0.05) / samples));
  });

  test('needs two values', () => {
    expect(() => meanEstimate([1])).toThrow(RangeError);
  });
});

test('the interval of a geometric mean turns round with the ratio', () => {
  const ratios = [1.5, 2, 3.5, 2.2];
  const { value, interval } = geometricMeanEstimate(ratios);
  const inverse = geometricMeanEstimate(ratios.map((ratio) => 1 / ratio));
  expect(value).toBeCloseTo((1.5 * 2 * 3.5 * 2.2) ** (1 / 4), 12);
  expect(inverse.interval[0]).toBeCloseTo(1 / interval[1], 12);
  expect(() => geometricMeanEstimate([1, 0])).toThrow(RangeError);
});

describe('the interval of a share', () => {
  // Wilson (1927): with all of n successes the lower end is n / (n + z^2).
  test('of twelve successes in twelve ends at 12 / (12 + 3.841)', () => {
    const { value, interval } = shareEstimate(12, 12);
    expect([value, interval[1]]).toEqual([1, 1]);
    expect(interval[0]).toBeCloseTo(12 / (12 + 3.8414588), 6);
  });

  test('solves |share - p| = z sqrt(p (1 - p) / n) at both ends', () => {
    const { value, interval } = shareEstimate(7, 20);
    for (const p of interval) expect(Math.abs(value - p)).toBeCloseTo(1.959964 * Math.sqrt((p * (1 - p)) / 20), 6);
  });
});

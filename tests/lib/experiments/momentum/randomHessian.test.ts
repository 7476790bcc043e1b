import { describe, expect, test } from 'vitest';
import { negativeShare } from '../../../../src/lib/experiments/momentum/negativeShare';
import { eigenvalues, indexCounts, randomHessian, saddleIndex } from '../../../../src/lib/experiments/momentum/randomHessian';

const draws = 4000;

test('a random Hessian is symmetric, with entries of variance 1 / n and 2 / n on the diagonal', () => {
  const n = 120;
  const hessian = randomHessian(n, 0.5, 3);
  const moments = { on: 0, off: 0 };
  for (let i = 0; i < n; i++) {
    moments.on += (hessian.get(i, i) - 0.5) ** 2 / n;
    for (let j = 0; j < i; j++) {
      expect(hessian.get(i, j)).toBe(hessian.get(j, i));
      moments.off += hessian.get(i, j) ** 2 / ((n * (n - 1)) / 2);
    }
  }
  expect(moments.off * n).toBeCloseTo(1, 1);
  expect((moments.on * n) / 2).toBeGreaterThan(0.7);
  expect((moments.on * n) / 2).toBeLessThan(1.3);
});

// Exact shares for the Gaussian orthogonal ensemble: Dedieu and Malajovich (2008), Dean and Majumdar (2006).
describe('the share of random critical points that are minima', () => {
  test.each([
    [1, 1 / 2],
    [2, (2 - Math.SQRT2) / 4],
    [3, (Math.PI - 2 * Math.SQRT2) / (4 * Math.PI)],
  ])('in %i dimensions is %f, within three standard errors', (dimension, share) => {
    const measured = (indexCounts(dimension, 0, draws, 1)[0] ?? NaN) / draws;
    expect(Math.abs(measured - share)).toBeLessThan(3 * Math.sqrt((share * (1 - share)) / draws));
  });

  test('in ten dimensions is so small that 4,000 draws hold none', () => {
    expect(indexCounts(10, 0, draws, 1)[0]).toBe(0);
  });
});

test.each([0, 0.5, 1, 1.5])('lifted by %f, the share of negative eigenvalues is that of the half disc', (lift) => {
  const n = 60;
  const counts = indexCounts(n, lift, 20, 5);
  const mean = counts.reduce((sum, count, index) => sum + count * index, 0) / 20;
  expect(mean / n).toBeCloseTo(negativeShare(lift), 1.7);
});

test('the half disc is symmetric and ends at 2', () => {
  expect(negativeShare(0)).toBe(0.5);
  expect(negativeShare(0.7) + negativeShare(-0.7)).toBeCloseTo(1, 12);
  expect([negativeShare(2), negativeShare(3), negativeShare(-2.5)]).toEqual([0, 0, 1]);
});

test('eigenvalues come smallest first, and the index counts the negative ones', () => {
  const spectrum = eigenvalues(randomHessian(12, 0, 9));
  expect([...spectrum]).toEqual([...spectrum].sort((a, b) => a - b));
  expect(saddleIndex(Float64Array.of(-2, -0.1, 0, 3))).toBe(2);
});

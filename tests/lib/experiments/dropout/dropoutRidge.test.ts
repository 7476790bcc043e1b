import { describe, expect, test } from 'vitest';
import {
  dropoutObjective,
  dropoutRidge,
  maskedLeastSquares,
  ordinaryRidge,
  redundantShare,
  squaredError,
} from '../../../../src/lib/experiments/dropout/dropoutRidge';
import { normals, streamKey } from '../../../../src/lib/math/random';

const ROWS = 40;
const draws = (stream: number) => [...normals(streamKey(7, stream), ROWS)];
const [first, second, third, noise] = [draws(1), draws(2), draws(3), draws(4)];
const at = (column: readonly number[] | undefined, i: number) => column?.[i] ?? NaN;

/** Three features of different size; the first two go together. */
const problem = {
  features: Array.from({ length: ROWS }, (_, i) => [at(first, i), at(first, i) + 0.5 * at(second, i), 3 * at(third, i)]),
  targets: Array.from({ length: ROWS }, (_, i) => 2 * at(first, i) - at(third, i) + 0.3 * at(noise, i)),
};

describe.each([0.1, 0.5, 0.8])('at p = %f', (p) => {
  const weights = dropoutRidge(problem, p);

  test('no step in any direction lowers the expected squared error', () => {
    const lowest = dropoutObjective(problem, weights, p);
    for (const j of [0, 1, 2]) {
      for (const step of [-1e-3, 1e-3]) {
        const moved = weights.map((weight, k) => (k === j ? weight + step : weight));
        expect(dropoutObjective(problem, moved, p)).toBeGreaterThan(lowest);
      }
    }
  });

  test('least squares on many masked copies of the data comes to the same weights', () => {
    const trained = maskedLeastSquares(problem, p, 4_000, 1);
    trained.forEach((weight, j) => expect(Math.abs(weight - (weights[j] ?? NaN))).toBeLessThan(0.03));
  });

  test('the expected squared error is the mean over all eight masks of each row, counted one by one', () => {
    const w = [1, -2, 0.5];
    const perRow = problem.features.map((row, i) => {
      let mean = 0;
      for (let subset = 0; subset < 8; subset++) {
        const kept = row.map((_, j) => ((subset >>> j) & 1) === 1);
        const probability = kept.reduce((product, isKept) => product * (isKept ? 1 - p : p), 1);
        const prediction = row.reduce((sum, value, j) => sum + (kept[j] ? (value / (1 - p)) * (w[j] ?? 0) : 0), 0);
        mean += probability * (at(problem.targets, i) - prediction) ** 2;
      }
      return mean;
    });
    expect(dropoutObjective(problem, w, p)).toBeCloseTo(
      perRow.reduce((sum, value) => sum + value, 0),
      8,
    );
  });

  test('orthogonal features shrink by 1 - p, however many examples there are', () => {
    const once = {
      features: [
        [1, 0],
        [0, 2],
        [1, 0],
      ],
      targets: [3, 4, 5],
    };
    const often = {
      features: Array.from({ length: 50 }, () => once.features).flat(),
      targets: Array.from({ length: 50 }, () => once.targets).flat(),
    };
    for (const data of [once, often]) {
      const [a, b] = dropoutRidge(data, p);
      expect(a).toBeCloseTo((1 - p) * 4, 10);
      expect(b).toBeCloseTo((1 - p) * 2, 10);
    }
  });

  test.each([1, 2, 5])('%i copies of a feature share k / (k + p / (1 - p)) of its weight evenly', (copies) => {
    const copied = {
      features: Array.from({ length: ROWS }, (_, i) => Array.from({ length: copies }, () => at(first, i))),
      targets: problem.targets,
    };
    const [alone = NaN] = dropoutRidge({ features: copied.features.map(([x = NaN]) => [x]), targets: copied.targets }, 0);
    const shared = dropoutRidge(copied, p);
    for (const weight of shared) expect(weight).toBeCloseTo((redundantShare(copies, p) * alone) / copies, 8);
  });

  test('measuring a feature in other units changes ordinary ridge but not dropout', () => {
    const scaled = { ...problem, features: problem.features.map(([a = NaN, b = NaN, c = NaN]) => [1000 * a, b, c]) };
    expect(squaredError(scaled, dropoutRidge(scaled, p))).toBeCloseTo(squaredError(problem, weights), 6);
    expect(Math.abs(squaredError(scaled, ordinaryRidge(scaled, 20)) - squaredError(problem, ordinaryRidge(problem, 20)))).toBeGreaterThan(
      1,
    );
  });
});

test('p = 0 is least squares', () => {
  expect(dropoutRidge(problem, 0)).toEqual(ordinaryRidge(problem, 0));
  expect(dropoutRidge({ features: [[2], [4]], targets: [1, 2] }, 0)[0]).toBeCloseTo(0.5, 12);
});

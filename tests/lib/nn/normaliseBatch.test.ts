import { describe, expect, test } from 'vitest';
import { lossFunction } from '../../../src/lib/nn/lossGradient';
import { networkLayers } from '../../../src/lib/nn/network';
import { normaliseBatch } from '../../../src/lib/nn/normaliseBatch';

const values = [2, 4, 4, 4, 5, 5, 7, 9];
const plain = { gamma: 1, beta: 0, epsilon: 1e-5 };

test('by hand: mean 5 and biased variance 4', () => {
  const { mean, variance, centred } = normaliseBatch(values, plain);
  expect([mean, variance]).toEqual([5, 4]);
  expect(centred).toEqual([-3, -1, -1, -1, 0, 0, 2, 4]);
});

test('the outputs have mean beta and standard deviation gamma sigma / sqrt(sigma^2 + epsilon)', () => {
  const { outputs } = normaliseBatch(values, { gamma: 3, beta: -2, epsilon: 4 });
  const mean = outputs.reduce((sum, output) => sum + output, 0) / outputs.length;
  const variance = outputs.reduce((sum, output) => sum + (output - mean) ** 2, 0) / outputs.length;
  expect(mean).toBeCloseTo(-2, 12);
  expect(variance).toBeCloseTo((9 * 4) / 8, 12);
});

describe('two bounds that the text states', () => {
  test('of two values only the order is left', () => {
    for (const pair of [
      [1, 2],
      [-40, 300],
    ]) {
      const [low = NaN, high = NaN] = normaliseBatch(pair, plain).normalised;
      expect(low).toBeCloseTo(-1, 4);
      expect(high).toBeCloseTo(1, 4);
    }
  });

  test('no value of m gets farther than sqrt(m - 1), however far out it is', () => {
    for (const outlier of [10, 1e3, 1e6]) {
      const [first = NaN] = normaliseBatch([outlier, 1, 2, 3, 2, 1, 2, 3, 2], plain).normalised;
      expect(first).toBeLessThan(Math.sqrt(8));
      expect(first).toBeGreaterThan(0.9 * Math.sqrt(8));
    }
  });
});

test('it is what the layer of the network does', () => {
  const layers = networkLayers(
    [
      { kind: 'dense', units: 1, bias: false },
      { kind: 'batchNorm', epsilon: 0.5 },
    ],
    1,
  );
  const { outputs } = normaliseBatch(values, { gamma: 2, beta: 0.3, epsilon: 0.5 });
  const { at } = lossFunction(layers, 'meanSquaredError', values, values, values.length);
  const squares = outputs.reduce((sum, output, i) => sum + (output - (values[i] ?? NaN)) ** 2, 0) / values.length;
  expect(at(Float64Array.of(1, 2, 0.3)).loss).toBeCloseTo(squares, 12);
});

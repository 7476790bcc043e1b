import { describe, expect, test } from 'vitest';
import { chi, depthScale, nextCorrelation, settledSquare } from '../../../src/lib/nn/correlationMap';
import { gradientFactor } from '../../../src/lib/nn/wideNetwork';

const layer = { weights: 2.5, biases: 0.05 };

describe('two inputs in a wide tanh network', () => {
  const square = settledSquare(layer);

  test('equal inputs stay equal', () => {
    expect(nextCorrelation(layer, square, 1)).toBeCloseTo(1, 7);
  });

  test('unrelated inputs share the biases alone', () => {
    expect(nextCorrelation(layer, square, 0)).toBeCloseTo(layer.biases / square, 9);
  });

  // Poole et al. (2016): chi is the slope of the map at 1.
  test.each([
    { weights: 1.2, biases: 0.1 },
    { weights: 2.5, biases: 0.05 },
  ])('chi is the slope of the map at 1, for $weights and $biases', (one) => {
    const q = settledSquare(one);
    const step = 1e-4;
    expect((1 - nextCorrelation(one, q, 1 - step)) / step).toBeCloseTo(chi(one, q), 2);
  });

  test('chi is the factor on the mean square gradient', () => {
    const unbiased = { weights: 1.7, biases: 0 };
    const q = settledSquare(unbiased);
    expect(chi(unbiased, q)).toBeCloseTo(gradientFactor('tanh', 1.7, q / 1.7), 6);
  });

  test('without biases the edge of tanh is at n Var(w) = 1', () => {
    expect(chi({ weights: 1.05, biases: 0 }, settledSquare({ weights: 1.05, biases: 0 }))).toBeGreaterThan(1);
    expect(chi({ weights: 0.95, biases: 0 }, 1e-9)).toBeLessThan(1);
  });

  test('below the edge without biases the layers are linear in the end, and leave every correlation as it is', () => {
    const dying = { weights: 0.5, biases: 0 };
    const q = settledSquare(dying);
    for (const correlation of [0.1, 0.6, 0.95]) expect(nextCorrelation(dying, q, correlation)).toBeCloseTo(correlation, 6);
  });

  test('a difference shrinks e-fold in a depth scale', () => {
    expect(0.8 ** depthScale(0.8)).toBeCloseTo(Math.exp(-1), 12);
    expect(depthScale(1)).toBe(Infinity);
  });
});

import { describe, expect, test } from 'vitest';
import { criticalVariance, depthOfChange, gradientFactor, outputSquare } from '../../../src/lib/nn/wideNetwork';

describe('ReLU', () => {
  // He et al. (2015): half of the mean square is lost, and half of the gradients.
  test.each([0.5, 2, 8])('with n Var(w) = %f halves the mean square that the weights make, on both ways', (variance) => {
    expect(outputSquare('relu', variance, 3)).toBeCloseTo((variance * 3) / 2, 12);
    expect(gradientFactor('relu', variance, 3)).toBeCloseTo(variance / 2, 12);
  });

  test('the gradients change a hundredfold after 2 ln 100 / |ln(v / 2)| layers, whatever the input', () => {
    for (const variance of [0.5, 1, 4, 10]) {
      const depth = depthOfChange({ activation: 'relu', variance, square: 7 }, 100, 100);
      expect(depth).toBeCloseTo((2 * Math.log(100)) / Math.abs(Math.log(variance / 2)), 9);
    }
    expect(depthOfChange({ activation: 'relu', variance: 2, square: 1 }, 100, 1000)).toBeUndefined();
  });
});

describe('tanh', () => {
  // E[z^2] = q, E[z^4] = 3 q^2, E[z^6] = 15 q^3 for normal z, and tanh^2 z = z^2 - 2 z^4 / 3 + 17 z^6 / 45 - ...
  test('shrinks a small signal as its series says', () => {
    const q = 0.01;
    expect(outputSquare('tanh', 1, q)).toBeCloseTo(q - 2 * q ** 2 + (17 / 3) * q ** 3, 6);
    // tanh'^2 z = 1 - 2 z^2 + 7 z^4 / 3 - ...
    expect(gradientFactor('tanh', 1, q)).toBeCloseTo(1 - 2 * q + 7 * q ** 2, 4);
  });

  // Poole et al. (2016): below n Var(w) = 1 the signal dies and the gradients with it, above it settles and the gradients grow.
  test('has its critical line at n Var(w) = 1', () => {
    const settled = (variance: number) => {
      let square = 1;
      for (let layer = 0; layer < 200; layer++) square = outputSquare('tanh', variance, square);
      return { square, factor: gradientFactor('tanh', variance, square) };
    };
    expect(criticalVariance('tanh')).toBe(1);
    expect(settled(0.8).square).toBeLessThan(1e-12);
    expect(settled(0.8).factor).toBeCloseTo(0.8, 6);
    expect(settled(1.5).square).toBeGreaterThan(0.1);
    expect(settled(1.5).factor).toBeGreaterThan(1);
  });
});

test('a leaky ReLU needs a little less than ReLU', () => {
  expect(criticalVariance('leakyRelu')).toBeCloseTo(2 / 1.0001, 12);
  expect(gradientFactor('leakyRelu', criticalVariance('leakyRelu'), 1)).toBeCloseTo(1, 12);
});

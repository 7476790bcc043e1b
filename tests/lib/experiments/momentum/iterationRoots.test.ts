import { describe, expect, test } from 'vitest';
import { convergenceRate } from '../../../../src/lib/experiments/momentum/convergenceRate';
import { iterationRoots, modulus } from '../../../../src/lib/experiments/momentum/iterationRoots';

describe.each([
  [0.1, 0.3],
  [0.1, 0.7],
  [1.5, 0.1],
  [3.2, 0.9],
  [2.4, 0],
  [-0.1, 0.9],
])('for alpha lambda = %f and beta = %f', (alphaLambda, momentum) => {
  const [first, second] = iterationRoots(alphaLambda, momentum);

  test('the sum of the roots is the trace, their product the determinant', () => {
    expect(first.real + second.real).toBeCloseTo(1 + momentum - alphaLambda, 12);
    expect(first.imaginary + second.imaginary).toBeCloseTo(0, 12);
    expect(first.real * second.real - first.imaginary * second.imaginary).toBeCloseTo(momentum, 12);
  });

  test('the larger modulus is the rate', () => {
    expect(Math.max(modulus(first), modulus(second))).toBeCloseTo(convergenceRate(alphaLambda, momentum), 12);
  });
});

import { describe, expect, test } from 'vitest';
import { effectiveRate, measuredFloor, noiseFloor, noisyPath, type NoisyBowl } from '../../../../src/lib/experiments/momentum/noiseFloor';

const bowl = { learningRate: 0.1, curvature: 1, noise: 1 };

/** The same variance by iterating the covariance matrix of (velocity, position) to its fixed point. */
function iteratedFloor({ learningRate, momentum, curvature, noise }: NoisyBowl): number {
  let [vv, vx, xx] = [0, 0, 0];
  for (let i = 0; i < 20_000; i++) {
    const nextVv = momentum ** 2 * vv + 2 * momentum * curvature * vx + curvature ** 2 * xx + noise ** 2;
    const vNextX = momentum * vx + curvature * xx;
    [vv, vx, xx] = [nextVv, vNextX - learningRate * nextVv, xx - 2 * learningRate * vNextX + learningRate ** 2 * nextVv];
  }
  return xx;
}

describe('the formula', () => {
  test.each([
    { ...bowl, momentum: 0 },
    { ...bowl, momentum: 0.9 },
    { learningRate: 0.5, momentum: 0.3, curvature: 3, noise: 0.2 },
    { learningRate: 1.7, momentum: 0.6, curvature: 1.5, noise: 4 },
  ])('is the fixed point of the covariance: %o', (settings) => {
    expect(noiseFloor(settings) / iteratedFloor(settings)).toBeCloseTo(1, 9);
  });

  test('is 0.0526 without momentum and 0.514 at momentum 0.9', () => {
    expect(noiseFloor({ ...bowl, momentum: 0 })).toBeCloseTo(0.0526, 4);
    expect(noiseFloor({ ...bowl, momentum: 0.9 })).toBeCloseTo(0.514, 3);
  });

  test('refuses settings that do not converge', () => {
    expect(() => noiseFloor({ ...bowl, learningRate: 2, momentum: 0 })).toThrow(RangeError);
    expect(() => noiseFloor({ ...bowl, momentum: 1 })).toThrow(RangeError);
  });
});

test.each([0, 0.5, 0.9])('momentum %f: 400,000 noisy steps scatter as the formula says, within 3 %', (momentum) => {
  const path = noisyPath({ ...bowl, momentum }, 0, 400_000, 11);
  expect(measuredFloor(path, 1000) / noiseFloor({ ...bowl, momentum })).toBeCloseTo(1, 1.22);
});

describe('at the same effective rate', () => {
  const matched = (momentum: number) => ({ ...bowl, learningRate: 0.1 * (1 - momentum), momentum });

  test('a descent with momentum 0.9 has a tenth of the learning rate', () => {
    expect(effectiveRate(matched(0.9))).toBeCloseTo(0.1, 12);
    expect(matched(0.9).learningRate).toBeCloseTo(0.01, 12);
  });

  test('the floor is at most one part in twenty lower: momentum buys its speed with noise', () => {
    for (const momentum of [0.5, 0.9, 0.99]) {
      const ratio = noiseFloor(matched(momentum)) / noiseFloor(matched(0));
      expect(ratio).toBeLessThan(1);
      expect(ratio).toBeGreaterThan(0.95);
    }
  });

  test('of 1 / lambda, where plain descent jumps straight to the noise, momentum 0.9 averages it down to 0.51', () => {
    const plain = noiseFloor({ ...bowl, learningRate: 1, momentum: 0 });
    expect(noiseFloor({ ...bowl, learningRate: 0.1, momentum: 0.9 }) / plain).toBeCloseTo(0.51, 2);
  });
});

test('the same seed gives the same noise to every setting, and another seed another', () => {
  const first = noisyPath({ ...bowl, momentum: 0 }, 0, 1, 7)[1];
  expect(noisyPath({ ...bowl, momentum: 0.9 }, 0, 1, 7)[1]).toBe(first);
  expect(noisyPath({ ...bowl, momentum: 0 }, 0, 1, 8)[1]).not.toBe(first);
});

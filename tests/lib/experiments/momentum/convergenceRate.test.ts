import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { describe, expect, test } from 'vitest';
import { convergenceRate, measuredRate, quadraticRate, stepsToShrink } from '../../../../src/lib/experiments/momentum/convergenceRate';
import {
  bestMomentum,
  criticalMomentum,
  optimalDescent,
  optimalHeavyBall,
  stabilityLimit,
} from '../../../../src/lib/experiments/momentum/optimalSettings';
import { rateMap } from '../../../../src/lib/experiments/momentum/rateMap';

const momenta = [0.05, 0.3, 0.6, 0.9, 0.99];
const alphaLambdas = [-0.5, 0.001, 0.1, 0.4, 1, 2.2, 3.1, 4.5];

test('the rate is the largest modulus of the eigenvalues of the iteration matrix', () => {
  for (const momentum of momenta) {
    for (const al of alphaLambdas) {
      // (velocity, position) -> (beta v + lambda x, x - alpha (beta v + lambda x)), written for alpha = 1.
      const step = new EigenvalueDecomposition(
        new Matrix([
          [momentum, al],
          [-momentum, 1 - al],
        ]),
      );
      const moduli = step.realEigenvalues.map((re, i) => Math.hypot(re, step.imaginaryEigenvalues[i] ?? NaN));
      expect(convergenceRate(al, momentum)).toBeCloseTo(Math.max(...moduli), 9);
    }
  }
});

test('a real descent shrinks at the predicted rate, on the whole map', () => {
  for (const momentum of momenta) {
    for (const al of alphaLambdas) expect(measuredRate(al, momentum, 4000)).toBeCloseTo(convergenceRate(al, momentum), 2);
  }
  expect(measuredRate(1, 0, 10)).toBe(0);
});

describe('the stability limit', () => {
  test.each([0, ...momenta])('beta = %f: the rate passes 1 at 2 + 2 beta and at 0, and nowhere between', (momentum) => {
    const limit = stabilityLimit(momentum);
    expect(convergenceRate(limit + 1e-6, momentum)).toBeGreaterThan(1);
    expect(convergenceRate(-1e-6, momentum)).toBeGreaterThan(1);
    for (let i = 1; i < 1000; i++) expect(convergenceRate((limit * i) / 1000, momentum)).toBeLessThan(1);
  });
});

test('critical damping is the momentum with the smallest rate', () => {
  for (const al of [0.01, 0.1, 0.5, 1, 2.5]) {
    const best = criticalMomentum(al);
    expect(convergenceRate(al, best)).toBeCloseTo(Math.abs(1 - Math.sqrt(al)), 6);
    for (let momentum = 0; momentum < 1; momentum += 0.001) {
      expect(convergenceRate(al, momentum)).toBeGreaterThan(convergenceRate(al, best) - 1e-6);
    }
  }
});

describe('the optimal settings for eigenvalues 1 and k', () => {
  test.each([2, 10, 100, 1000])('k = %f: have the rates (k - 1) / (k + 1) and (sqrt k - 1) / (sqrt k + 1)', (k) => {
    const [descent, ball] = [optimalDescent(1, k), optimalHeavyBall(1, k)];
    expect(descent.rate).toBeCloseTo((k - 1) / (k + 1), 12);
    expect(quadraticRate([1, k], descent)).toBeCloseTo(descent.rate, 12);
    expect(ball.rate).toBeCloseTo((Math.sqrt(k) - 1) / (Math.sqrt(k) + 1), 12);
    expect(quadraticRate([1, k], ball)).toBeCloseTo(ball.rate, 7);
  });

  test('no other learning rate and momentum is better', () => {
    const map = rateMap(
      Array.from({ length: 200 }, (_, i) => (i + 1) / 1000),
      Array.from({ length: 100 }, (_, i) => i / 100),
    );
    const best = optimalHeavyBall(1, 10);
    for (const alpha of map.alphaLambdas) {
      for (const momentum of map.momenta) {
        expect(quadraticRate([1, 10], { learningRate: 2 * alpha, momentum })).toBeGreaterThan(best.rate - 1e-9);
      }
      expect(quadraticRate([1, 10], { learningRate: 2 * alpha, momentum: 0 })).toBeGreaterThan(optimalDescent(1, 10).rate - 1e-9);
    }
  });

  test.each([0.05, 0.5, 1.8, 3.3, 3.8])('at learning rate %f no momentum is better than bestMomentum', (learningRate) => {
    const best = quadraticRate([0.01, 1], { learningRate, momentum: bestMomentum(learningRate, 0.01, 1) });
    for (let momentum = 0; momentum < 1; momentum += 0.001) {
      expect(quadraticRate([0.01, 1], { learningRate, momentum })).toBeGreaterThan(best - 1e-7);
    }
  });

  test('k = 100: 691 steps to a millionth without momentum, 69 with, which is what k = 10 costs without', () => {
    expect(Math.ceil(stepsToShrink(1e-6, optimalDescent(1, 100).rate))).toBe(691);
    expect(Math.ceil(stepsToShrink(1e-6, optimalHeavyBall(1, 100).rate))).toBe(69);
    expect(Math.ceil(stepsToShrink(1e-6, optimalDescent(1, 10).rate))).toBe(69);
    expect(optimalHeavyBall(1, 100).momentum).toBeCloseTo(0.669, 3);
    expect(stepsToShrink(1e-6, 1)).toBe(Infinity);
  });

  test('k = 1000: 6,908 steps without momentum and 219 with', () => {
    expect(Math.ceil(stepsToShrink(1e-6, optimalDescent(1, 1000).rate))).toBe(6908);
    expect(Math.ceil(stepsToShrink(1e-6, optimalHeavyBall(1, 1000).rate))).toBe(219);
  });

  test('0.9 is the momentum for a condition number of about 1,400', () => {
    expect(optimalHeavyBall(1, 1400).momentum).toBeCloseTo(0.9, 2);
  });

  test('at momentum 0.99 a swing of the weights halves in 138 steps, and one of the loss in 69', () => {
    // Complex roots: an alpha lambda between (1 - sqrt(beta))^2 and (1 + sqrt(beta))^2.
    const swing = convergenceRate(0.1, 0.99);
    expect(stepsToShrink(0.5, swing)).toBeCloseTo(138, 0);
    expect(stepsToShrink(0.5, swing ** 2)).toBeCloseTo(69, 0);
  });
});

test('the map has a row for each momentum and a column for each alpha lambda', () => {
  const map = rateMap([0.1, 0.2, 0.3], [0, 0.9]);
  expect(map.rates).toHaveLength(6);
  expect(map.rates[2]).toBeCloseTo(0.7, 12);
  expect(map.rates[5]).toBeCloseTo(Math.sqrt(0.9), 12);
});

import { describe, expect, test } from 'vitest';
import { crowdGeometricMean, crowdMean, evalAnswer, softmax, type Crowd } from '../../../../src/lib/experiments/dropout/thinnedCrowd';

const relu = (z: number) => Math.max(0, z);
const weights = [
  [1, -2, 0.5, 3],
  [0.2, 1, -1, 0],
  [-1, 0.3, 2, 1],
];
const logits = (h: readonly number[]) => weights.map((row, k) => 0.1 * k + row.reduce((sum, weight, i) => sum + weight * (h[i] ?? 0), 0));

describe.each([0.1, 0.5, 0.7])('one softmax layer above the mask, p = %f', (p) => {
  const crowd: Crowd = { outputs: [0.5, 1, 0.2, 0.8], p, answer: (h) => softmax(logits(h)) };

  test('eval mode is the renormalised geometric mean of all thinned networks', () => {
    crowdGeometricMean(crowd).forEach((probability, k) => expect(probability).toBeCloseTo(evalAnswer(crowd)[k] ?? NaN, 12));
  });

  test('it is not their arithmetic mean', () => {
    const gaps = crowdMean(crowd).map((probability, k) => Math.abs(probability - (evalAnswer(crowd)[k] ?? NaN)));
    expect(Math.max(...gaps)).toBeGreaterThan(1e-3);
  });

  test('the mean cross-entropy with masks is above the one without, for every class', () => {
    const withMasks = crowdMean({ ...crowd, answer: (h) => softmax(logits(h)).map((probability) => -Math.log(probability)) });
    evalAnswer(crowd).forEach((probability, k) => expect(withMasks[k]).toBeGreaterThan(-Math.log(probability)));
  });

  test('a linear answer is the mean of the crowd exactly', () => {
    crowdMean({ ...crowd, answer: logits }).forEach((logit, k) => expect(logit).toBeCloseTo(logits(crowd.outputs)[k] ?? NaN, 12));
  });
});

test('the crowd of four of the exercise says one half, eval mode says nought', () => {
  const crowd: Crowd = { outputs: [1, 1], p: 0.5, answer: ([a = 0, b = 0]) => [relu(a - b)] };
  expect(crowdMean(crowd)).toEqual([0.5]);
  expect(evalAnswer(crowd)).toEqual([0]);
});

test('without dropout the crowd is one network', () => {
  const crowd: Crowd = { outputs: [1, 2], p: 0, answer: ([a = 0, b = 0]) => [relu(a * b)] };
  expect(crowdMean(crowd)).toEqual([2]);
});

test('more units than can be counted are refused', () => {
  expect(() => crowdMean({ outputs: new Array<number>(21).fill(1), p: 0.5, answer: (h) => h })).toThrow('21 units');
});

import { expect, test } from 'vitest';
import { droppedSum } from '../../../../src/lib/experiments/dropout/droppedMoments';
import { meanOfPasses } from '../../../../src/lib/experiments/dropout/meanOfPasses';
import { crowdMean, evalAnswer, type Crowd } from '../../../../src/lib/experiments/dropout/thinnedCrowd';
import { streamKey } from '../../../../src/lib/math/random';
import { dropoutMask } from '../../../../src/lib/spec/streams';

const outputs = [1, 0.4, 0.7, 1.2, 0.1];
const weights = [1, -2, 0.5, -1, 2];
const p = 0.5;
const PASSES = 20_000;

const sum = (h: readonly number[]) => h.reduce((total, value, i) => total + value * (weights[i] ?? 0), 0);
const answersOf = ({ answer }: Crowd) =>
  Array.from({ length: PASSES }, (_, pass) => {
    const mask = dropoutMask(streamKey(5, pass), p, outputs.length);
    return answer(outputs.map((output, unit) => output * (mask[unit] ?? 0)));
  });

test('above a linear layer the mean of k passes comes to the eval answer, and the spread is the formula’s', () => {
  const linear: Crowd = { outputs, p, answer: (h) => [sum(h)] };
  const last = meanOfPasses(answersOf(linear), evalAnswer(linear))[PASSES - 1];
  const { variance } = droppedSum(outputs, weights, p);
  expect(last?.passes).toBe(PASSES);
  expect(last?.squaredGap).toBeLessThan((25 * variance) / PASSES);
  expect(last?.standardDeviation[0]).toBeCloseTo(Math.sqrt(variance), 1);
});

test('above a ReLU it comes to the mean of the crowd, which is another number', () => {
  const bent: Crowd = { outputs, p, answer: (h) => [Math.max(0, sum(h))] };
  const [expected = NaN] = crowdMean(bent);
  const last = meanOfPasses(answersOf(bent), evalAnswer(bent))[PASSES - 1];
  expect(last?.mean[0]).toBeCloseTo(expected, 1);
  expect(last?.squaredGap).toBeCloseTo((expected - (evalAnswer(bent)[0] ?? NaN)) ** 2, 1);
  expect(last?.squaredGap).toBeGreaterThan(0.05);
});

test('the first pass is its own mean, without a spread', () => {
  expect(
    meanOfPasses(
      [
        [3, 1],
        [5, 1],
      ],
      [1, 1],
    )[0],
  ).toEqual({ passes: 1, mean: [3, 1], standardDeviation: [0, 0], squaredGap: 2 });
});

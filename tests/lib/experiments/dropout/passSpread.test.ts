import { describe, expect, test } from 'vitest';
import { dropoutRidge } from '../../../../src/lib/experiments/dropout/dropoutRidge';
import { normals, streamKey } from '../../../../src/lib/math/random';

const UNITS = 8;

interface HiddenLayer {
  slopes: number[];
  offsets: number[];
  weights: number[];
}

const draws = (stream: number): number[] => Array.from(normals(streamKey(stream), UNITS));
const layer: HiddenLayer = { slopes: draws(1), offsets: draws(2), weights: draws(3) };

const hidden = ({ slopes, offsets }: HiddenLayer, x: number) => slopes.map((slope, i) => Math.max(0, slope * x + (offsets[i] ?? NaN)));

/** The variance of the answer over all 2^8 masks on the hidden layer, each with its probability. */
function spreadOverMasks(net: HiddenLayer, x: number, p: number): number {
  const outputs = hidden(net, x);
  let [mean, square] = [0, 0];
  for (let mask = 0; mask < 2 ** UNITS; mask++) {
    const kept = outputs.map((_, i) => (mask >> i) & 1);
    const probability = kept.reduce((product, keeps) => product * (keeps === 1 ? 1 - p : p), 1);
    const answer = outputs.reduce((sum, output, i) => sum + ((net.weights[i] ?? NaN) * output * (kept[i] ?? NaN)) / (1 - p), 0);
    mean += probability * answer;
    square += probability * answer ** 2;
  }
  return square - mean ** 2;
}

describe('with masks on the one hidden layer the variance of the answer', () => {
  const formula = (x: number, p: number) =>
    (p / (1 - p)) * hidden(layer, x).reduce((sum, output, i) => sum + ((layer.weights[i] ?? NaN) * output) ** 2, 0);

  test.each([0.1, 0.5, 0.8])('is the sum of the text, p = %d', (p) => {
    for (const x of [-2, -0.3, 0, 0.7, 1.5]) expect(spreadOverMasks(layer, x, p)).toBeCloseTo(formula(x, p), 9);
  });

  test('is in every gap at most what it is at the larger end', () => {
    for (let gap = 0; gap < 40; gap++) {
      const [from, to] = [-3 + 0.1 * gap, -2.2 + 0.15 * gap];
      const within = [0.2, 0.5, 0.8].map((share) => spreadOverMasks(layer, from + share * (to - from), 0.5));
      const largerEnd = Math.max(spreadOverMasks(layer, from, 0.5), spreadOverMasks(layer, to, 0.5));
      expect(Math.max(...within)).toBeLessThanOrEqual(largerEnd + 1e-9);
    }
  });
});

test('of a linear model trained with dropout on orthogonal features it goes with p (1 - p)', () => {
  const problem = {
    features: [
      [1, 1],
      [1, -1],
      [2, 0.5],
      [-0.5, 2],
    ],
    targets: [3, -1, 2, 0.5],
  };
  const leastSquares = dropoutRidge(problem, 0);
  const squaredSpread = (p: number) => (p / (1 - p)) * dropoutRidge(problem, p).reduce((sum, weight) => sum + weight ** 2, 0);
  const scale = leastSquares.reduce((sum, weight) => sum + weight ** 2, 0);
  for (const p of [0.1, 0.5, 0.9]) expect(squaredSpread(p)).toBeCloseTo(p * (1 - p) * scale, 9);
});

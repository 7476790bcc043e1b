import { describe, expect, test } from 'vitest';
import { createDataSet } from '../../../src/lib/data/createDataSet';
import { normals, streamKey } from '../../../src/lib/math/random';
import { lossFunction } from '../../../src/lib/nn/lossGradient';
import { networkLayers } from '../../../src/lib/nn/network';
import { curvature, hessian, largestEigenvalue } from '../../../src/lib/training/curvature';
import type { RunRecord } from '../../../src/lib/training/event';
import { train } from '../../../src/lib/training/train';
import { exampleSpec } from './exampleSpec';

const tanhNet = exampleSpec({
  data: { kind: 'regression', points: 20, noise: 0.1 },
  layers: [
    { kind: 'dense', units: 16 },
    { kind: 'activation', activation: 'tanh' },
    { kind: 'dense', units: 1 },
  ],
  loss: 'meanSquaredError',
});

const parameters = (weights: Float64Array) => [{ name: '0.weight', shape: [1, weights.length], values: Float32Array.from(weights) }];

test('of linear regression it is 2 X X^T / n', () => {
  const [rows, width] = [30, 3];
  const inputs = Float32Array.from(normals(streamKey(1), rows * width));
  const targets = Float32Array.from(normals(streamKey(2), rows));
  const layers = [{ kind: 'dense', units: 1, bias: false }] as const;
  const loss = lossFunction(networkLayers(layers, width), 'meanSquaredError', inputs, targets, rows);
  const found = hessian(loss, Float64Array.of(0.3, -1, 2));
  for (let i = 0; i < width; i++) {
    for (let j = 0; j < width; j++) {
      let sum = 0;
      for (let row = 0; row < rows; row++) sum += (inputs[row * width + i] ?? 0) * (inputs[row * width + j] ?? 0);
      expect(found[i * width + j]).toBeCloseTo((2 * sum) / rows, 8);
    }
  }
  const {
    negative,
    condition,
    eigenvalues = new Float64Array(),
  } = curvature({ layers, loss: 'meanSquaredError' }, { inputs, targets, count: rows }, parameters(Float64Array.of(1, 1, 1)));
  expect(negative).toBe(0);
  expect(condition).toBeCloseTo((eigenvalues[2] ?? NaN) / (eigenvalues[0] ?? NaN), 10);
});

test('of a product of two weights the Hessian at 0 has one negative and one positive eigenvalue', () => {
  // (a b - 1)^2 at a = b = 0 has the Hessian [[0, -2], [-2, 0]].
  const layers = [
    { kind: 'dense', units: 1, bias: false },
    { kind: 'dense', units: 1, bias: false },
  ] as const;
  const found = curvature({ layers, loss: 'meanSquaredError' }, { inputs: Float32Array.of(1), targets: Float32Array.of(1), count: 1 }, [
    { name: '0.weight', shape: [1, 1], values: Float32Array.of(0) },
    { name: '1.weight', shape: [1, 1], values: Float32Array.of(0) },
  ]);
  expect(found.negative).toBe(1);
  [-2, 2].forEach((eigenvalue, i) => expect(found.eigenvalues?.[i]).toBeCloseTo(eigenvalue, 8));
});

describe('power iteration', () => {
  const diagonal =
    (...eigenvalues: readonly number[]) =>
    (direction: Float64Array) =>
      direction.map((value, i) => value * (eigenvalues[i] ?? NaN));

  test('finds the largest eigenvalue, also beside a larger negative one', () => {
    expect(largestEigenvalue(diagonal(1, 5, 3, -2), 4)).toBeCloseTo(5, 4);
    expect(largestEigenvalue(diagonal(1, 5, 3, -8), 4)).toBeCloseTo(5, 4);
    expect(largestEigenvalue(diagonal(-1, -5), 2)).toBeCloseTo(-1, 4);
  });

  test('agrees with the full spectrum of a network', () => {
    const data = createDataSet(tanhNet);
    const loss = lossFunction(networkLayers(tanhNet.layers, 1), tanhNet.loss, data.training.inputs, data.training.targets, 20);
    const weights = normals(streamKey(3), loss.size);
    const matrix = hessian(loss, weights);
    const multiply = (direction: Float64Array) =>
      direction.map((_, i) => direction.reduce((sum, value, j) => sum + value * (matrix[i * loss.size + j] ?? 0), 0));
    const full = curvature(tanhNet, data.training, [{ name: '0.weight', shape: [loss.size], values: Float32Array.from(weights) }]);
    expect(largestEigenvalue(multiply, loss.size)).toBeCloseTo(full.largest, 3);
  });
});

// Cohen et al. (2021): full-batch gradient descent ends at the edge of stability, where the sharpness is 2 / learning rate.
test.each([0.2, 0.3])(
  'full-batch training at learning rate %f settles at a sharpness of two over it',
  { timeout: 60_000 },
  (learningRate) => {
    const spec = exampleSpec({
      ...tanhNet,
      data: { kind: 'regression', points: 20, noise: 0 },
      batchSize: 'full',
      optimiser: { kind: 'sgd', learningRate },
      steps: 4000,
      record: { every: 4000, curvature: true },
    });
    const records = [...train(spec)].filter((event): event is RunRecord => event.kind === 'record');
    const relative = ((records[1]?.curvature?.largest ?? NaN) * learningRate) / 2;
    expect(relative).toBeGreaterThan(0.9);
    expect(relative).toBeLessThan(1.1);
  },
);

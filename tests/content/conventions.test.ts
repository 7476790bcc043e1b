/** What /conventions/ says of TensorFlow.js, asked of the package. What it says of PyTorch is in its programs. */
import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, test } from 'vitest';

beforeAll(async () => {
  await tf.setBackend('cpu');
});

/** Where a weight is that begins at 0, after each step on these gradients. */
function places(optimiser: tf.Optimizer, gradients: readonly number[]): number[] {
  const weight = tf.variable(tf.scalar(0));
  return gradients.map((gradient) => {
    optimiser.applyGradients({ [weight.name]: tf.scalar(gradient) });
    return weight.dataSync()[0] ?? NaN;
  });
}

const rootMeanSquare = (values: ArrayLike<number>) => Math.sqrt(Array.from(values).reduce((sum, v) => sum + v * v, 0) / values.length);
const largest = (values: ArrayLike<number>) => Array.from(values).reduce((size, v) => Math.max(size, Math.abs(v)), 0);
const closeTo = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 5) as number);

test('it is the version that the page names', () => {
  expect(tf.version.tfjs).toMatch(/^4\.22\./);
});

describe('optimisers', () => {
  test('momentum adds gradients, and the rate stands outside of the velocity', () => {
    expect(places(tf.train.momentum(0.1, 0.9), [1, 1, 1])).toEqual(closeTo([-0.1, -0.29, -0.561]));
  });

  test("Nesterov's first step is alpha (1 + beta) g", () => {
    expect(places(tf.train.momentum(0.1, 0.9, true), [1, 1, 1])).toEqual(closeTo([-0.19, -0.461, -0.8049]));
  });

  test("Adam's epsilon is 1e-7 and is added after the correction", () => {
    expect(places(tf.train.adam(0.1), [1e-7])).toEqual(closeTo([-0.05]));
  });

  test('there is no AdamW', () => {
    expect(Object.keys(Object.getOwnPropertyDescriptors(tf.train))).not.toContain('adamw');
  });
});

describe('batch normalisation', () => {
  test('weighs the old value with 0.99, has epsilon 1e-3, and remembers the biased variance', () => {
    const layer = tf.layers.batchNormalization({ inputShape: [1] });
    layer.build([null, 1]);
    layer.apply(tf.tensor2d([1, 2, 4, 9], [4, 1]), { training: true });
    const [, , mean, variance] = layer.getWeights().map((weight) => weight.dataSync()[0]);
    expect(layer.getConfig()).toMatchObject({ momentum: 0.99, epsilon: 1e-3 });
    expect([mean, variance]).toEqual(closeTo([0.01 * 4, 0.99 + 0.01 * 9.5]));
  });
});

test('dropout drops the share that it is given, and scales in training', () => {
  const said = tf.layers.dropout({ rate: 0.8, seed: 1 }).apply(tf.ones([1, 10_000]), { training: true }) as tf.Tensor;
  const values = said.dataSync();
  expect(values.filter((value) => value === 0).length / values.length).toBeCloseTo(0.8, 1);
  expect(largest(values)).toBeCloseTo(5, 5);
});

describe('initial weights', () => {
  const CUT = 0.8796;

  test("those of a dense layer are Glorot's normal, cut off at two standard deviations, and zero biases", () => {
    const layer = tf.layers.dense({ units: 1000, inputShape: [400] });
    layer.build([null, 400]);
    const [kernel, bias] = layer.getWeights().map((weight) => weight.dataSync());
    const nominal = Math.sqrt(2 / 1400);
    expect(rootMeanSquare(kernel ?? []) / nominal).toBeCloseTo(CUT, 2);
    expect(largest(kernel ?? []) / nominal).toBeLessThan(2.001);
    expect(largest(bias ?? [])).toBe(0);
  });

  test("He's normal has 0.88 of the standard deviation that it names", () => {
    const drawn = tf.initializers.heNormal({ seed: 1 }).apply([400, 1000]).dataSync();
    expect(rootMeanSquare(drawn) / Math.sqrt(2 / 400)).toBeCloseTo(CUT, 2);
  });
});

test('losses are means', () => {
  expect(tf.losses.meanSquaredError(tf.zeros([4, 3]), tf.fill([4, 3], 2)).dataSync()[0]).toBeCloseTo(4, 6);
});

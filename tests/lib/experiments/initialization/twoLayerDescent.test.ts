import { describe, expect, test } from 'vitest';
import {
  hiddenOutputs,
  logit,
  twoLayerDescent,
  twoLayerGradient,
  twoLayerLoss,
  type TwoLayerNetwork,
} from '../../../../src/lib/experiments/initialization/twoLayerDescent';

const network: TwoLayerNetwork = {
  incoming: Float64Array.of(0.3, -0.8, 1.1, 0.4),
  biases: Float64Array.of(0.2, -0.5),
  outgoing: Float64Array.of(0.7, -1.3),
  bias: 0.1,
};
const points = { inputs: [0.5, -1, -0.3, 0.8, 1.2, 0.1], targets: [1, 0, 1] };

const moved = (name: keyof TwoLayerNetwork, index: number, by: number): TwoLayerNetwork => {
  const before = network[name];
  if (typeof before === 'number') return { ...network, bias: before + by };
  return { ...network, [name]: before.map((value, i) => (i === index ? value + by : value)) };
};

describe('the gradient', () => {
  const gradient = twoLayerGradient(network, points);
  const parameters = (['incoming', 'biases', 'outgoing', 'bias'] as const).flatMap((name) => {
    const values = gradient[name];
    return typeof values === 'number'
      ? [{ name, index: 0, value: values }]
      : Array.from(values, (value, index) => ({ name, index, value }));
  });

  test.each(parameters)('with respect to $name $index is the slope of the loss', ({ name, index, value }) => {
    const step = 1e-5;
    const slope = (twoLayerLoss(moved(name, index, step), points) - twoLayerLoss(moved(name, index, -step), points)) / (2 * step);
    expect(value).toBeCloseTo(slope, 8);
  });
});

test('the loss is the mean of log(1 + e^-margin)', () => {
  const margins = points.targets.map((target, row) => {
    const z = logit(network, hiddenOutputs(network, points.inputs[2 * row] ?? NaN, points.inputs[2 * row + 1] ?? NaN));
    return target === 1 ? z : -z;
  });
  const mean = margins.reduce((sum, margin) => sum + Math.log1p(Math.exp(-margin)), 0) / margins.length;
  expect(twoLayerLoss(network, points)).toBeCloseTo(mean, 12);
});

test('it keeps a state every so many steps, the start first, and the loss falls', () => {
  const networks = twoLayerDescent(network, points, { learningRate: 0.1, steps: 40, every: 10 });
  expect(networks).toHaveLength(5);
  expect(networks[0]).toBe(network);
  const losses = networks.map((each) => twoLayerLoss(each, points));
  expect(losses).toEqual([...losses].sort((a, b) => b - a));
});

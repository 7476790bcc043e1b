import { describe, expect, test } from 'vitest';
import { streamKey } from '../../../src/lib/math/random';
import { activationGain, initialBiases, initialWeights } from '../../../src/lib/nn/initialise';
import { initialParameters } from '../../../src/lib/nn/initialParameters';
import { networkLayers } from '../../../src/lib/nn/network';
import type { InitialiserSpec } from '../../../src/lib/spec/spec';

const [FAN_IN, FAN_OUT] = [300, 200];
const COUNT = FAN_IN * FAN_OUT;
const STANDARD_ERRORS = 5;
const weights = (init: InitialiserSpec, seed = 1) => initialWeights(init, FAN_IN, FAN_OUT, streamKey(seed));
const moment = (values: Float32Array, power: number) => values.reduce((sum, value) => sum + value ** power, 0) / values.length;

describe.each([
  ['U(-1, 1)', { kind: 'uniform', bound: 1 }, 1],
  ['U(+-1/sqrt(fan_in))', { kind: 'uniformFanIn' }, 1 / Math.sqrt(FAN_IN)],
  ["PyTorch's default", { kind: 'linearDefault' }, 1 / Math.sqrt(FAN_IN)],
  ['Xavier uniform', { kind: 'xavierUniform' }, Math.sqrt(6 / (FAN_IN + FAN_OUT))],
  ['Xavier uniform with gain 5/3', { kind: 'xavierUniform', gain: 5 / 3 }, (5 / 3) * Math.sqrt(6 / (FAN_IN + FAN_OUT))],
  ['He uniform', { kind: 'heUniform' }, Math.sqrt(6 / FAN_IN)],
  ['He uniform of fan_out, scaled', { kind: 'heUniform', fan: 'out', scale: 3 }, 3 * Math.sqrt(6 / FAN_OUT)],
] satisfies [string, InitialiserSpec, number][])('%s', (_, init, bound) => {
  const drawn = weights(init);

  test('never exceeds its bound and comes close to it', () => {
    const largest = drawn.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
    expect(largest).toBeLessThanOrEqual(Math.fround(bound));
    expect(largest).toBeGreaterThan(bound * (1 - 20 / COUNT));
  });

  test('has mean 0 and variance bound^2 / 3', () => {
    expect(Math.abs(moment(drawn, 1))).toBeLessThan((STANDARD_ERRORS * bound) / Math.sqrt(3 * COUNT));
    expect(Math.abs(moment(drawn, 2) / (bound * bound) - 1 / 3)).toBeLessThan(STANDARD_ERRORS * Math.sqrt(4 / 45 / COUNT));
  });
});

describe.each([
  ['Xavier normal', { kind: 'xavierNormal' }, Math.sqrt(2 / (FAN_IN + FAN_OUT))],
  ['He normal', { kind: 'heNormal' }, Math.sqrt(2 / FAN_IN)],
  ['He normal of fan_out', { kind: 'heNormal', fan: 'out' }, Math.sqrt(2 / FAN_OUT)],
  ['He normal for tanh', { kind: 'heNormal', nonlinearity: 'tanh' }, 5 / 3 / Math.sqrt(FAN_IN)],
  ['He normal for leaky ReLU of slope 1', { kind: 'heNormal', nonlinearity: 'leakyRelu', negativeSlope: 1 }, 1 / Math.sqrt(FAN_IN)],
] satisfies [string, InitialiserSpec, number][])('%s', (_, init, deviation) => {
  const drawn = weights(init).map((weight) => weight / deviation);

  test('has the moments of the normal distribution', () => {
    expect(Math.abs(moment(drawn, 1))).toBeLessThan(STANDARD_ERRORS / Math.sqrt(COUNT));
    expect(Math.abs(moment(drawn, 2) - 1)).toBeLessThan(STANDARD_ERRORS * Math.sqrt(2 / COUNT));
    expect(Math.abs(moment(drawn, 4) - 3)).toBeLessThan(STANDARD_ERRORS * Math.sqrt(96 / COUNT));
  });

  test('is not truncated: beyond two deviations lies 4.55 % of it', () => {
    const beyond = drawn.filter((weight) => Math.abs(weight) > 2).length / COUNT;
    expect(Math.abs(beyond - 0.0455)).toBeLessThan(STANDARD_ERRORS * Math.sqrt(0.0455 / COUNT));
    expect(drawn.some((weight) => Math.abs(weight) > 3.5)).toBe(true);
  });
});

test('gains are those of torch.nn.init.calculate_gain', () => {
  expect(activationGain('relu')).toBe(Math.SQRT2);
  expect(activationGain('tanh')).toBe(5 / 3);
  expect(activationGain('leakyRelu', 0.2)).toBeCloseTo(Math.sqrt(2 / 1.04), 15);
  expect([activationGain('identity'), activationGain('sigmoid')]).toEqual([1, 1]);
});

test('equal weights are equal, zeros zero, and a scale multiplies', () => {
  expect(new Set(weights({ kind: 'constant', value: 0.25 }))).toEqual(new Set([0.25]));
  expect(new Set(weights({ kind: 'zeros' }))).toEqual(new Set([0]));
  const [plain, scaled] = [weights({ kind: 'heNormal' }), weights({ kind: 'heNormal', scale: 4 })];
  expect(scaled).toEqual(plain.map((weight) => 4 * weight));
});

test('biases are uniform by fan_in, whatever the weights, or zeros on request', () => {
  const biases = initialBiases({ kind: 'heNormal' }, 25, 10_000, streamKey(1));
  expect(Math.abs(moment(biases, 2) - 0.04 / 3)).toBeLessThan(STANDARD_ERRORS * 0.04 * Math.sqrt(4 / 45 / 10_000));
  expect(new Set(initialBiases({ kind: 'linearDefault', bias: 'zeros' }, 25, 10, streamKey(1)))).toEqual(new Set([0]));
});

test('parameters have the names, order and shapes of the state_dict, and layers draw independently', () => {
  const layers = networkLayers(
    [{ kind: 'dense', units: 4 }, { kind: 'batchNorm' }, { kind: 'dropout', p: 0.5 }, { kind: 'dense', units: 4, bias: false }],
    4,
  );
  const parameters = initialParameters(layers, 3);
  expect(parameters.map(({ name, shape }) => [name, shape])).toEqual([
    ['0.weight', [4, 4]],
    ['0.bias', [4]],
    ['1.weight', [4]],
    ['1.bias', [4]],
    ['1.running_mean', [4]],
    ['1.running_var', [4]],
    ['3.weight', [4, 4]],
  ]);
  expect(parameters[0]?.values).not.toEqual(parameters[6]?.values);
});

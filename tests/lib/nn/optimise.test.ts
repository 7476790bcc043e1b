import { describe, expect, test } from 'vitest';
import { keepsMomentum, updateParameter, wholePower } from '../../../src/lib/nn/optimise';
import type { OptimiserSpec } from '../../../src/lib/spec/spec';

/** The path of a weight under an optimiser when every gradient is the weight itself: the loss w^2 / 2. */
function path(optimiser: OptimiserSpec, steps: number, start = 1): number[] {
  const weight = Float32Array.of(start);
  const memory = { first: new Float32Array(1), second: new Float32Array(1) };
  let hasMomentum = false;
  return Array.from({ length: steps }, (_, i) => {
    updateParameter(optimiser, weight, weight.slice(), memory, { step: i + 1, hasMomentum });
    hasMomentum ||= keepsMomentum(optimiser);
    return weight[0] ?? NaN;
  });
}

const learningRate = 0.1;

describe('on w^2 / 2', () => {
  test('plain descent shrinks by 1 - rate a step, and by the decay as well', () => {
    path({ kind: 'sgd', learningRate }, 5).forEach((weight, i) => expect(weight).toBeCloseTo(0.9 ** (i + 1), 6));
    path({ kind: 'sgd', learningRate, weightDecay: 0.5 }, 5).forEach((weight, i) => expect(weight).toBeCloseTo(0.85 ** (i + 1), 6));
  });

  // Polyak (1964): w'' = (1 + beta - alpha) w' - beta w.
  test('momentum follows its linear recurrence', () => {
    const weights = [1, ...path({ kind: 'sgd', learningRate, momentum: 0.8 }, 20)];
    expect(weights[1]).toBeCloseTo(0.9, 6);
    for (let i = 2; i < weights.length; i++) expect(weights[i]).toBeCloseTo(1.7 * (weights[i - 1] ?? 0) - 0.8 * (weights[i - 2] ?? 0), 5);
  });

  test('dampening spares the first gradient, as in PyTorch', () => {
    // v1 = g1 = 1; v2 = 0.5 * 1 + (1 - 0.4) * 0.9 = 1.04
    const [first, second] = path({ kind: 'sgd', learningRate, momentum: 0.5, dampening: 0.4 }, 2);
    expect(first).toBeCloseTo(0.9, 6);
    expect(second).toBeCloseTo(0.9 - 0.104, 6);
  });

  test('Nesterov looks ahead: the step is g + beta v', () => {
    // v1 = 1, step 1.5; w = 0.85; v2 = 0.5 + 0.85 = 1.35, step 0.85 + 0.675
    const [first, second] = path({ kind: 'sgd', learningRate, momentum: 0.5, nesterov: true }, 2);
    expect(first).toBeCloseTo(0.85, 6);
    expect(second).toBeCloseTo(0.85 - 0.1525, 6);
  });

  test('Lion goes by the learning rate, or not at all, and shrinks by its decay', () => {
    for (const start of [1e-3, 1, -1e3])
      expect(path({ kind: 'lion', learningRate }, 1, start)[0]).toBeCloseTo(start - Math.sign(start) * 0.1, 4);
    expect(path({ kind: 'lion', learningRate }, 1, 0)[0]).toBe(0);
    expect(path({ kind: 'lion', learningRate, weightDecay: 0.5 }, 1)[0]).toBeCloseTo(0.95 - 0.1, 6);
  });

  // The weight has crossed zero after the third step: m = 0.5 (1 + 0.8 + 0.6 - ...) keeps it going for as long as it outweighs the gradient.
  test("Lion's momentum carries it past the minimum", () => {
    const weights = path({ kind: 'lion', learningRate: 0.4, betas: [0.9, 0.5] }, 4);
    expect(weights.map((weight) => Math.round(weight * 10) / 10)).toEqual([0.6, 0.2, -0.2, -0.6]);
  });

  test('the first step of Adam is the learning rate, whatever the gradient', () => {
    for (const start of [1e-3, 1, 1e3]) expect(path({ kind: 'adam', learningRate }, 1, start)[0]).toBeCloseTo(start - 0.1, 4);
  });

  test("Adam's second step from its corrected moments", () => {
    // g = 1, 0.9: m = 0.19 / (1 - 0.81), v = (0.001 * (0.999 + 0.81)) / (1 - 0.998001)
    const step = (0.1 * ((0.09 + 0.1 * 0.9) / 0.19)) / Math.sqrt((0.001 * (0.999 + 0.81)) / (1 - 0.999 ** 2));
    expect(path({ kind: 'adam', learningRate }, 2)[1]).toBeCloseTo(0.9 - step, 5);
  });

  test('AdamW decays the weight beside the gradient, Adam within it', () => {
    expect(path({ kind: 'adamw', learningRate, weightDecay: 0.5 }, 1)[0]).toBeCloseTo(1 * (1 - 0.05) - 0.1, 5);
    expect(path({ kind: 'adamw', learningRate }, 1)[0]).toBeCloseTo(1 - 0.001 - 0.1, 5);
    expect(path({ kind: 'adam', learningRate, weightDecay: 0.5 }, 1)[0]).toBeCloseTo(1 - 0.1, 5);
  });

  test('RMSProp divides by the root of its running square, started at zero', () => {
    expect(path({ kind: 'rmsprop', learningRate }, 1)[0]).toBeCloseTo(1 - 0.1 / 0.1, 5);
    // square 0.5; then with momentum the first step is the plain one, the second adds half of it
    const [first = NaN, second = NaN] = path({ kind: 'rmsprop', learningRate, alpha: 0.5, momentum: 0.5 }, 2);
    const firstStep = 0.1 / Math.sqrt(0.5);
    expect(first).toBeCloseTo(1 - firstStep, 5);
    expect(second).toBeCloseTo(first - 0.5 * firstStep - (0.1 * first) / Math.sqrt(0.25 + 0.5 * first * first), 5);
  });

  test('Adagrad divides by the root of the sum of squares, and its rate decays', () => {
    const [first = NaN, second = NaN] = path({ kind: 'adagrad', learningRate, learningRateDecay: 1 }, 2);
    expect(first).toBeCloseTo(0.9, 6);
    expect(second).toBeCloseTo(0.9 - (0.05 * 0.9) / Math.sqrt(1.81), 6);
  });
});

test('whole powers', () => {
  expect([wholePower(3, 0), wholePower(3, 1), wholePower(3, 5), wholePower(0.5, 10)]).toEqual([1, 3, 243, 2 ** -10]);
  expect(wholePower(0.999, 1000)).toBeCloseTo(0.999 ** 1000, 14);
});

import { describe, expect, test } from 'vitest';
import { racerSpec, type Racer } from '../../../src/lib/experiments/momentum/optimiserRace';
import { streamKey, uniform } from '../../../src/lib/math/random';
import { updateParameter } from '../../../src/lib/nn/optimise';
import { CompiledRule } from '../../../src/lib/rules/compiledRule';
import { presetText, type Preset } from '../../../src/lib/rules/presets';
import { readRule } from '../../../src/lib/rules/readRule';
import type { OptimiserSpec } from '../../../src/lib/spec/spec';

const compiled = (text: string, longest: number) => {
  const { rule, fault } = readRule(text);
  if (!rule) throw new Error(fault.sentence);
  return new CompiledRule(rule, longest);
};

/** A layer that is longer than a block and no multiple of one. */
const LENGTH = 1300;
const drawn = (stream: number, step: number) =>
  Float32Array.from({ length: LENGTH }, (_, i) => uniform(streamKey(7, stream), step * LENGTH + i) - 0.5);

function after(text: string, steps: number, length = LENGTH): Float32Array {
  const rule = compiled(text, length);
  const weights = drawn(1, 0).subarray(0, length);
  const memory = rule.memory(length);
  for (let t = 1; t <= steps; t++) rule.step(weights, drawn(2, t).subarray(0, length), memory, t);
  return weights;
}

const rate = 0.05;
const lion: OptimiserSpec = { kind: 'lion', learningRate: rate };
const built: [Preset, OptimiserSpec][] = [
  ...(['nesterov', 'adagrad', 'rmsprop', 'adam'] as const).map((racer): [Preset, OptimiserSpec] => [
    racer,
    racerSpec(racer satisfies Racer, rate),
  ]),
  ['heavyBall', racerSpec('momentum', rate)],
  ['lion', lion],
];

describe('typed by hand, a built-in optimiser differs from it by rounding only', () => {
  test.each(built)('%s over 40 steps of random gradients', (preset, optimiser) => {
    const typed = after(presetText(preset, rate), 40);
    const weights = drawn(1, 0);
    const memory = { first: new Float32Array(LENGTH), second: new Float32Array(LENGTH) };
    for (let step = 1; step <= 40; step++)
      updateParameter(optimiser, weights, drawn(2, step), memory, { step, hasMomentum: step > 1 && optimiser.kind === 'sgd' });
    let largest = 0;
    typed.forEach((weight, i) => (largest = Math.max(largest, Math.abs(weight - (weights[i] as number)))));
    expect(largest).toBeLessThan(1e-6);
    expect(Math.abs((weights[3] as number) - (drawn(1, 0)[3] as number))).toBeGreaterThan(1e-3);
  });
});

test('the averaging ball with ten times the rate goes the way of the heavy ball', () => {
  const [sum, mean] = [after(presetText('heavyBall', 0.01), 30), after(presetText('averagingBall', 0.1), 30)];
  sum.forEach((weight, i) => expect(mean[i]).toBeCloseTo(weight, 5));
});

describe('element by element and over a layer', () => {
  const [w, g] = [drawn(1, 0), drawn(2, 1)];
  const norm = Math.sqrt(g.reduce((sum, value) => sum + value * value, 0));
  const mean = g.reduce((sum, value) => sum + value, 0) / LENGTH;
  const cases: [string, (i: number) => number][] = [
    ['w = w - g/norm(g)', (i) => (w[i] as number) - (g[i] as number) / norm],
    ['w = g*2 + norm(g*3)*w', (i) => (g[i] as number) * 2 + 3 * norm * (w[i] as number)],
    ['w = g - mean(g)', (i) => (g[i] as number) - mean],
    ['w = max(g) - min(g)', () => Math.max(...g) - Math.min(...g)],
    ['w = min(g, 0.1) + max(0.2, w)', (i) => Math.min(g[i] as number, 0.1) + Math.max(0.2, w[i] as number)],
    ['w = where(abs(g) > 0.25, -g, w*w)', (i) => (Math.abs(g[i] as number) > 0.25 ? -(g[i] as number) : (w[i] as number) ** 2)],
    ['w = where(t < 2, w, g)', (i) => w[i] as number],
    ['w = exp(g)*tanh(w) - log(2 + g)', (i) => Math.exp(g[i] as number) * Math.tanh(w[i] as number) - Math.log(2 + (g[i] as number))],
    ['w = 2**g + (1 + g)**1.5 - 3/(2 - g)', (i) => 2 ** (g[i] as number) + (1 + (g[i] as number)) ** 1.5 - 3 / (2 - (g[i] as number))],
    ['g = g/2\nw = w - g', (i) => (w[i] as number) - (g[i] as number) / 2],
    ['r = norm(g)\nc = 2*r + t\nw = c', () => 2 * norm + 1],
    ['w = 0.25', () => 0.25],
    ['v = w\nw = v', (i) => w[i] as number],
  ];
  test.each(cases)('%s', (text, value) => {
    const found = after(text, 1);
    found.forEach((weight, i) => expect(Math.abs(weight - value(i))).toBeLessThan(2e-6 * Math.max(1, Math.abs(value(i)))));
  });
});

test('memories start at zero and last from step to step: of a layer, and of a single number', () => {
  expect(after('n = n + 1\nw = n', 5, 3)).toEqual(Float32Array.of(5, 5, 5));
  expect(after('w = old\nold = g', 2, 3)).toEqual(drawn(2, 1).slice(0, 3));
  expect(after('w = t', 4, 3)).toEqual(Float32Array.of(4, 4, 4));
});

test('a short layer of a rule that was made for a long one is worked on alone', () => {
  const rule = compiled('w = w - g/norm(g)', 1000);
  const weights = Float32Array.of(0, 0);
  rule.step(weights, Float32Array.of(3, 4), rule.memory(2), 1);
  expect(Array.from(weights)).toEqual([-Math.fround(0.6), -Math.fround(0.8)]);
});

import { describe, expect, test } from 'vitest';
import { pipeTheory } from '../../../../src/lib/experiments/initialization/pipeTheory';
import { allSignals, weightBound, weightVariance, type Pipe } from '../../../../src/lib/experiments/initialization/signalPipe';

const pipe: Pipe = { scheme: 'rootFanIn', activation: 'relu', depth: 30, width: 128 };

describe('the theory', () => {
  test.each([
    ['rootFanIn', 6 ** -15],
    ['xavier', 2 ** -15],
    ['he', 1],
    ['unit', (128 / 6) ** 15],
  ] as const)('of ReLU under %s weights multiplies by the same factor in all 30 layers', (scheme, factor) => {
    const { forward, backward } = pipeTheory({ ...pipe, scheme });
    expect((forward.at(-1) ?? NaN) / factor).toBeCloseTo(1, 8);
    expect((backward.at(-1) ?? NaN) / factor).toBeCloseTo(1, 8);
  });

  test("of leaky ReLU under He's weights keeps the signal", () => {
    const { forward } = pipeTheory({ ...pipe, scheme: 'he', activation: 'leakyRelu' });
    expect(forward.at(-1)).toBeCloseTo(1, 8);
  });

  test('of tanh decays like 1 / sqrt(2 l)', () => {
    const { forward } = pipeTheory({ ...pipe, scheme: 'xavier', activation: 'tanh', depth: 400 });
    expect((forward.at(-1) ?? NaN) * Math.sqrt(800)).toBeCloseTo(1, 1);
  });

  test("of the sigmoid lets less than a sixteenth of the gradient's mean square times n Var(w) pass", () => {
    const { backward } = pipeTheory({ ...pipe, scheme: 'xavier', activation: 'sigmoid', depth: 1 });
    expect(backward[1]).toBeLessThan(1 / 4);
    expect(backward[1]).toBeGreaterThan(0.8 / 4);
  });
});

test('bounds are those of the schemes', () => {
  const at = (scheme: Exclude<Pipe['scheme'], 'orthogonal'>, activation: Pipe['activation'] = 'relu') =>
    weightBound({ scheme, activation, width: 50 });
  expect([at('unit'), at('rootFanIn'), at('xavier'), at('he')].map((bound) => (50 * bound ** 2) / 3)).toEqual([
    expect.closeTo(50 / 3, 12),
    expect.closeTo(1 / 3, 12),
    expect.closeTo(1, 12),
    expect.closeTo(2, 12),
  ]);
  expect((50 * at('he', 'leakyRelu') ** 2) / 3).toBeCloseTo(2 / 1.04, 12);
});

describe('orthogonal weights', () => {
  const isometry = { scheme: 'orthogonal', depth: 12, width: 40, seed: 3 } as const;

  test('keep the length of every signal and of every gradient where there is no activation', () => {
    const { forward, backward } = allSignals({ ...isometry, activation: 'identity' });
    for (const rms of forward) expect(rms / (forward[0] ?? NaN)).toBeCloseTo(1, 9);
    for (const rms of backward) expect(rms / (backward[0] ?? NaN)).toBeCloseTo(1, 9);
  });

  test('have the variance of the formulas: 1 / n, or 2 / n before a ReLU', () => {
    expect(weightVariance({ ...isometry, activation: 'tanh' })).toBe(1);
    expect(weightVariance({ ...isometry, activation: 'relu' })).toBeCloseTo(2, 12);
    const { forward } = allSignals({ ...isometry, width: 128, activation: 'relu' });
    expect(forward.at(-1)).toBeGreaterThan(0.5);
    expect(forward.at(-1)).toBeLessThan(2);
  });
});

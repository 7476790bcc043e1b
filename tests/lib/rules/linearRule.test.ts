import { describe, expect, test } from 'vitest';
import { convergenceRate } from '../../../src/lib/experiments/momentum/convergenceRate';
import { linearity, type LinearRule } from '../../../src/lib/rules/linearRule';
import { presetText } from '../../../src/lib/rules/presets';
import { readRule } from '../../../src/lib/rules/readRule';
import { rulePath } from '../../../src/lib/rules/rulePath';
import { iterationMatrix, ruleRate, stability } from '../../../src/lib/rules/ruleRate';
import { raceGrounds } from '../../../src/lib/surfaces/raceGrounds';

const ruleOf = (text: string) => {
  const { rule, fault } = readRule(text);
  if (!rule) throw new Error(fault.sentence);
  return rule;
};
const linear = (text: string): LinearRule => {
  const found = linearity(ruleOf(text));
  if (!found.linear) throw new Error(found.bent);
  return found.linear;
};
const limitOf = (text: string) => {
  const found = stability(linear(text));
  return found.kind === 'below' ? found.limit : found.kind;
};
const ball = (alpha: number, beta: number) => `alpha = ${alpha}\nbeta = ${beta}\nv = beta*v + g\nw = w - alpha*v`;

// The matrix of the chapter: v <- beta v + lambda w, w <- w - alpha v.
test('the heavy ball has the iteration matrix of the chapter', () => {
  const { states } = linear(ball(0.5, 0.9));
  expect(states).toEqual(['v', 'w']);
  expect(iterationMatrix(linear(ball(0.5, 0.9)), 2)).toEqual([
    [0.9, 2],
    [-0.45, 1 - 0.5 * 2],
  ]);
});

test('its rate is that of the rate map', () => {
  for (const beta of [0, 0.4, 0.9]) {
    for (const alpha of [0.3, 1.7, 2.5])
      expect(ruleRate(linear(ball(alpha, beta)), 0.8)).toBeCloseTo(convergenceRate(alpha * 0.8, beta), 7);
  }
});

describe('limits known from theory', () => {
  test.each([0, 0.5, 0.9])('with memory %f: heavy ball, averaging ball, Nesterov', (beta) => {
    // Goh (2017), and the chapter's own for Nesterov.
    expect(limitOf(ball(0.5, beta))).toBeCloseTo((2 + 2 * beta) / 0.5, 5);
    const average = `alpha = 0.5\nbeta = ${beta}\nv = beta*v + (1 - beta)*g\nw = w - alpha*v`;
    expect(limitOf(average)).toBeCloseTo((2 + 2 * beta) / ((1 - beta) * 0.5), 4);
    const nesterov = `alpha = 0.5\nbeta = ${beta}\nv = beta*v + g\nw = w - alpha*(g + beta*v)`;
    expect(limitOf(nesterov)).toBeCloseTo((2 + 2 * beta) / (1 + 2 * beta) / 0.5, 5);
  });

  // s^2 - s + alpha lambda has its roots on the unit circle where their product is 1.
  test('a gradient that is a step late is stable below half of the usual rate', () =>
    expect(limitOf(presetText('lateGradient', 0.5))).toBeCloseTo(2, 5));

  test('without friction it never comes nearer, and uphill neither', () => {
    expect(limitOf(presetText('noFriction', 0.5))).toBe('never');
    expect(limitOf('w = w + 0.1*g')).toBe('never');
  });

  test('what halves the weights, whatever the gradient, is stable on all', () => expect(limitOf('w = 0.5*w')).toBe('always'));
});

test('a rule of nobody’s is stable in the ravine just below its limit, and not above', () => {
  const own = (alpha: number) => `alpha = ${alpha}\nu = 0.5*u + 0.5*g\nv = 0.3*v + u - 0.1*g\nw = w - alpha*(v + 0.2*u)`;
  const limit = limitOf(own(1)) as number;
  const last = (alpha: number) => rulePath(raceGrounds.ravine, ruleOf(own(alpha)), 3000).losses.at(-1) ?? NaN;
  // The steepest curvature of the ravine is 1.
  expect(last(0.97 * limit)).toBeLessThan(1e-6);
  expect(last(1.03 * limit)).toBeGreaterThan(1);
});

test('memories that the weight never depends on play no part', () => {
  expect(linear('n = n + g\nw = w - g').states).toEqual(['w']);
  expect(linear('a = 0.5\nw = w - sqrt(a)**2*g').curved).toEqual([[expect.closeTo(-0.5, 12)]]);
});

test.each([
  ['w = w - sign(g)', 'function', 'sign(g)'],
  ['w = w - g**2', 'power', 'g**2'],
  ['w = w - g*w', 'product', 'g*w'],
  ['w = w - g/w', 'division', 'w'],
  ['w = w - g/norm(g)', 'layer', 'norm(g)'],
  ['w = w - g/t', 'time', 't'],
  ['w = w - 0.9**t*g', 'time', '0.9**t'],
  ['w = where(g > 0, w, g)', 'choice', 'where(g > 0, w, g)'],
  ['w = w - g + 1', 'shift', 'w - g + 1'],
])('%s is not linear, for the reason that is told', (text, bent, where) => {
  const found = linearity(ruleOf(text));
  expect(found.bent).toBe(bent);
  expect(found.where && text.slice(found.where.from, found.where.to)).toBe(where);
});

import { describe, expect, test } from 'vitest';
import { numberFunctions } from '../../../src/lib/expression/functions';
import { isFiniteJet, type Jet } from '../../../src/lib/expression/jet';
import { jetFunction } from '../../../src/lib/expression/jetFunction';
import { parseExpression } from '../../../src/lib/expression/parseExpression';
import { scalarFunction } from '../../../src/lib/expression/scalarFunction';
import { streamKey, uniform } from '../../../src/lib/math/random';

const vocabulary = {
  names: ['x', 'y', 'pi'],
  functions: numberFunctions(['sqrt', 'exp', 'log', 'abs', 'sign', 'tanh', 'sin', 'cos', 'min', 'max', 'where']),
};
const constants = { pi: Math.PI };

function treeOf(text: string) {
  const { tree, fault } = parseExpression(text, vocabulary);
  if (!tree) throw new Error(fault.sentence);
  return tree;
}
const jetOf = (text: string, x: number, y: number) => jetFunction(treeOf(text), constants)(x, y);

// What a textbook's table of derivatives says, at (x, y) = (1.5, 0.5).
const [x, y] = [1.5, 0.5];
const [grown, tau] = [Math.exp(x * y), Math.PI];
const cases: readonly [string, Jet][] = [
  ['x*y', { value: x * y, x: y, y: x, xx: 0, xy: 1, yy: 0 }],
  ['x/y', { value: x / y, x: 1 / y, y: -x / y ** 2, xx: 0, xy: -1 / y ** 2, yy: (2 * x) / y ** 3 }],
  ['x^3', { value: x ** 3, x: 3 * x ** 2, y: 0, xx: 6 * x, xy: 0, yy: 0 }],
  ['-x^2', { value: -(x ** 2), x: -2 * x, y: 0, xx: -2, xy: 0, yy: 0 }],
  [
    'x^y',
    {
      value: x ** y,
      x: y * x ** (y - 1),
      y: Math.log(x) * x ** y,
      xx: y * (y - 1) * x ** (y - 2),
      xy: x ** (y - 1) * (1 + y * Math.log(x)),
      yy: Math.log(x) ** 2 * x ** y,
    },
  ],
  ['exp(x*y)', { value: grown, x: y * grown, y: x * grown, xx: y ** 2 * grown, xy: (1 + x * y) * grown, yy: x ** 2 * grown }],
  ['sin(pi*x)', { value: -1, x: tau * Math.cos(tau * x), y: 0, xx: tau ** 2, xy: 0, yy: 0 }],
  [
    'cos(x + 2*y)',
    {
      value: Math.cos(2.5),
      x: -Math.sin(2.5),
      y: -2 * Math.sin(2.5),
      xx: -Math.cos(2.5),
      xy: -2 * Math.cos(2.5),
      yy: -4 * Math.cos(2.5),
    },
  ],
  ['log(x)', { value: Math.log(x), x: 1 / x, y: 0, xx: -1 / x ** 2, xy: 0, yy: 0 }],
  ['sqrt(x)', { value: Math.sqrt(x), x: 0.5 / Math.sqrt(x), y: 0, xx: -0.25 / x ** 1.5, xy: 0, yy: 0 }],
  ['tanh(x)', { value: Math.tanh(x), x: 1 / Math.cosh(x) ** 2, y: 0, xx: (-2 * Math.tanh(x)) / Math.cosh(x) ** 2, xy: 0, yy: 0 }],
  ['abs(y - x)', { value: 1, x: 1, y: -1, xx: 0, xy: 0, yy: 0 }],
  ['min(x, y^2)', { value: 0.25, x: 0, y: 1, xx: 0, xy: 0, yy: 2 }],
  ['max(x, y^2)', { value: 1.5, x: 1, y: 0, xx: 0, xy: 0, yy: 0 }],
  ['where(x > 1, x^2, y)', { value: 2.25, x: 3, y: 0, xx: 2, xy: 0, yy: 0 }],
  ['sign(x)*y', { value: 0.5, x: 0, y: 1, xx: 0, xy: 0, yy: 0 }],
];

test.each(cases)('%s has the derivatives of the table', (text, table) => {
  const jet = jetOf(text, x, y);
  for (const name of ['value', 'x', 'y', 'xx', 'xy', 'yy'] as const) expect(jet[name], name).toBeCloseTo(table[name], 12);
});

describe('the derivatives', () => {
  const h = 1e-4;
  const hard = [
    'x^2*y/(1 + exp(-x*y)) - sqrt(2 + sin(x)^2)*log(3 + y^2)',
    'tanh(x - y^3)^3/(2 + cos(x*y))',
    '(2 + x^2)^(y/3) + 2^(x*y)/(1 + abs(x))',
  ];

  test.each(hard)('of %s are those of finite differences', (text) => {
    const f = scalarFunction(treeOf(text), ['x', 'y', 'pi']);
    const value = (u: number, v: number) => f([u, v, Math.PI]);
    for (let i = 0; i < 50; i++) {
      const [u, v] = [4 * uniform(streamKey(22), 2 * i) - 2, 4 * uniform(streamKey(22), 2 * i + 1) - 2];
      if (Math.abs(u) < 2 * h) continue;
      const jet = jetOf(text, u, v);
      expect(jet.value).toBeCloseTo(value(u, v), 12);
      expect(jet.x).toBeCloseTo((value(u + h, v) - value(u - h, v)) / (2 * h), 4);
      expect(jet.y).toBeCloseTo((value(u, v + h) - value(u, v - h)) / (2 * h), 4);
      expect(jet.xx).toBeCloseTo((value(u + h, v) - 2 * jet.value + value(u - h, v)) / h ** 2, 3);
      expect(jet.yy).toBeCloseTo((value(u, v + h) - 2 * jet.value + value(u, v - h)) / h ** 2, 3);
      const mixed = value(u + h, v + h) - value(u + h, v - h) - value(u - h, v + h) + value(u - h, v - h);
      expect(jet.xy).toBeCloseTo(mixed / (4 * h ** 2), 3);
    }
  });

  test('are exact where a factor is zero: powers at 0, and a constant that has no derivative there', () => {
    expect(jetOf('x^2 + y', 0, 0)).toEqual({ value: 0, x: 0, y: 1, xx: 2, xy: 0, yy: 0 });
    expect(jetOf('x^0 + x^1', 0, 0)).toEqual({ value: 1, x: 1, y: 0, xx: 0, xy: 0, yy: 0 });
    expect(jetOf('sqrt(0)*x + abs(0)', 2, 0)).toEqual({ value: 0, x: 0, y: 0, xx: 0, xy: 0, yy: 0 });
  });

  test.each([
    ['log(x)', -1],
    ['sqrt(x)', 0],
    ['sqrt(x^4)', 0],
    ['x^0.5', -2],
    ['1/x', 0],
    ['exp(x)', 1000],
  ])('of %s at %f are not all finite, and nothing throws', (text, at) => {
    expect(isFiniteJet(jetOf(text, at, 0))).toBe(false);
  });
});

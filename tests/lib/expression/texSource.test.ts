import katex from 'katex';
import { expect, test } from 'vitest';
import { numberFunctions } from '../../../src/lib/expression/functions';
import { parseExpression } from '../../../src/lib/expression/parseExpression';
import { texName, texSource } from '../../../src/lib/expression/texSource';

const vocabulary = {
  names: ['g', 'v', 'beta2', 't', 'eps', 'step_size', 'θ'],
  functions: { ...numberFunctions(['sqrt', 'exp', 'abs', 'sign', 'max', 'where']), norm: { least: 1, most: 1 } },
};
const tex = (text: string) => {
  const { tree, fault } = parseExpression(text, vocabulary);
  return tree ? texSource(tree) : fault.sentence;
};

test.each([
  ['beta2*v + (1 - beta2)*g**2', '\\beta_{2}\\,v + \\left(1 - \\beta_{2}\\right)\\,g^{2}'],
  ['g/(sqrt(v) + eps)', '\\frac{g}{\\sqrt{v} + \\varepsilon}'],
  ['1 - beta2**t', '1 - \\beta_{2}^{t}'],
  ['(g/v)**2', '\\left(\\frac{g}{v}\\right)^{2}'],
  ['v*-2', 'v\\,\\left(-2\\right)'],
  ['v*2', 'v \\cdot 2'],
  ['1e-8*g', '10^{-8}\\,g'],
  ['step_size*sign(θ)', '\\mathit{step\\_size}\\,\\operatorname{sign}\\left(\\theta\\right)'],
  ['g/max(norm(g), 1)', '\\frac{g}{\\max\\left(\\left\\|g\\right\\|,\\, 1\\right)}'],
  ['where(abs(g) <= 1, g, 0)', '\\begin{cases} g & \\text{if } \\left|g\\right| \\le 1 \\\\ 0 & \\text{else} \\end{cases}'],
])('%s as a formula, which KaTeX takes', (text, formula) => {
  expect(tex(text)).toBe(formula);
  expect(() => katex.renderToString(tex(text), { throwOnError: true, strict: 'error' })).not.toThrow();
});

test('Greek letters are written in either way, and an index is one', () => {
  expect(['alpha', 'α', 'eps', 'beta_1', 'm_hat', 'mhat', 'shat2', 'beta_hat', 's2', 'lambda'].map(texName)).toEqual([
    '\\alpha',
    '\\alpha',
    '\\varepsilon',
    '\\beta_{1}',
    '\\hat{m}',
    '\\hat{m}',
    '\\mathit{shat2}',
    '\\hat{\\beta}',
    's_{2}',
    '\\lambda',
  ]);
});

import { describe, expect, test } from 'vitest';
import { numberFunctions } from '../../../src/lib/expression/functions';
import { parseExpression } from '../../../src/lib/expression/parseExpression';
import { pythonSource } from '../../../src/lib/expression/pythonSource';
import { scalarFunction } from '../../../src/lib/expression/scalarFunction';
import type { Tree } from '../../../src/lib/expression/tree';

const names = ['x', 'y', 'beta', 'v'];
const vocabulary = {
  names,
  functions: numberFunctions(['sqrt', 'exp', 'log', 'abs', 'sign', 'tanh', 'sin', 'cos', 'min', 'max', 'where']),
};
const read = (text: string) => parseExpression(text, vocabulary);
const treeOf = (text: string): Tree => {
  const { tree, fault } = read(text);
  if (!tree) throw new Error(fault.sentence);
  return tree;
};
const [x, y, beta, v] = [2, 3, 0.5, 4];
const valueOf = (text: string) => scalarFunction(treeOf(text), names)([x, y, beta, v]);

describe('what is typed means what it means in Python', () => {
  test.each([
    ['beta*v + (1 - beta)*y', beta * v + (1 - beta) * y],
    ['-x^2', -4],
    ['-x**2', -4],
    ['(-x)**2', 4],
    ['(-x**2)**3', -64],
    ['- -x**2', 4],
    ['2**-x**2', 1 / 16],
    ['2**3**2', 512],
    ['x - y - v', -5],
    ['x - (y - v)', 3],
    ['x/y/v', 1 / 6],
    ['x*-y', -6],
    ['x − 3·y', -7],
    ['.5 + 5. + 1e-1', 5.6],
    ['sqrt(x**2 + 5)', 3],
    ['min(x, y) - max(x, y)', -1],
    ['where(x < y, v, 0)', 4],
    ['where(x >= y, v, 0)', 0],
    ['sign(-y)*abs(-v)', -4],
    ['exp(log(v))', 4],
    ['v**0.5', 2],
    ['v**-1.5', 1 / 8],
  ])('%s', (text, value) => expect(valueOf(text)).toBeCloseTo(value, 12));

  test('outside of its domain a function is no number, and nothing is thrown', () => {
    expect(['sqrt(-x)', 'log(-x)', '(-x)**0.3', 'sin(x*1e9)'].map(valueOf)).toEqual([NaN, NaN, NaN, NaN]);
    expect(valueOf('1/(x - 2)')).toBe(Infinity);
  });
});

/** A text without spaces in which `[` and `]` stand round the place of the fault. */
function marked(text: string): string {
  const { fault } = read(text);
  return fault ? `${text.slice(0, fault.from)}[${text.slice(fault.from, fault.to)}]${text.slice(fault.to)}: ${fault.sentence}` : 'taken';
}

test.each([
  ['betta*v', '[betta]*v: Unknown name betta: did you mean beta?'],
  ['x*Beta', 'x*[Beta]: Unknown name Beta: did you mean beta?'],
  ['x*q', 'x*[q]: Unknown name q.'],
  ['sqr(x)', '[sqr](x): Unknown function sqr: did you mean sqrt?'],
  ['v.x', 'v[.]x: A full stop stands in numbers only: nothing here has parts of its own.'],
  ['v[0]', 'v[[]0]: Nothing here has parts of its own: use round brackets.'],
  ['x = 3', 'x [=] 3: An assignment cannot stand inside an expression.'],
  ['x*(v = 3)', 'x*(v [=] 3): An assignment cannot stand inside an expression.'],
  ["alert('x')", "alert([']x'): There is no text here, only numbers and names."],
  ['v(3)', '[v](3): v is a number, not a function: write v*( ).'],
  ['sqrt*2', '[sqrt]*2: sqrt is a function: write sqrt( ) with something in the brackets.'],
  ['sqrt(x, y)', '[sqrt(x, y)]: sqrt takes 1 thing in its brackets, not 2.'],
  ['2x', '[2x]: An operator is missing between 2 and x, such as *.'],
  ['x*(y', 'x*[(]y: This bracket is never closed.'],
  ['x)*y', 'x[)]*y: This bracket was never opened.'],
  ['x + ()', 'x + [()]: There is nothing between these brackets.'],
  ['x +', 'x [+]: Something is missing after +.'],
  ['* x', '[*] x: A number or a name is missing before *.'],
  ['x > y', '[x > y]: A comparison stands only in the first place of where.'],
  ['where(x, 1, 2)', 'where([x], 1, 2): The first thing in where is a comparison, such as g > 0.'],
  ['x + 1e308**2', 'x + [1e308**2]: This is larger than any number here.'],
  ['0*(1/0)', '0*[(1/0)]: This is larger than any number here.'],
  ['log(-1)', '[log(-1)]: This is not a number.'],
  ['0,5*x', '0[,]5*x: A comma stands only between what a function is given. (Decimals have a full stop.)'],
  ['x; y', 'x[;] y: One expression only.'],
  ['x²', 'x[²]: Write a power as **2 or ^2.'],
  ['this', '[this]: This means nothing here.'],
])('%s is refused where it is wrong', (text, refused) => expect(marked(text)).toBe(refused));

test('what every object has is no name and no function here', () => {
  for (const name of ['constructor', 'toString', 'hasOwnProperty', 'valueOf']) {
    expect(read(name).fault?.sentence).toBe(`Unknown name ${name}.`);
    expect(read(`${name}(x)`).fault?.sentence).toMatch(/^There is no function/);
  }
});

test('ten thousand characters, a thousand brackets and a long row of signs are refused in words', () => {
  expect(read('x+'.repeat(5_000)).fault?.sentence).toBe('This is longer than 400 characters.');
  expect(read(`${'('.repeat(1_000)}x${')'.repeat(1_000)}`).fault?.sentence).toBe('This is longer than 400 characters.');
  expect(read(`${'('.repeat(150)}x${')'.repeat(150)}`).fault?.sentence).toBe('More than 24 brackets in each other.');
  expect(read(`${'-'.repeat(390)}x`).fault?.sentence).toBe('Too many signs in a row.');
});

test('a fault that stands further on in a text is told with its place there', () => {
  expect(parseExpression('beta*q', vocabulary, 100).fault).toMatchObject({ from: 105, to: 106, unknown: 'q' });
  expect(parseExpression('beta*v', vocabulary, 100).tree).toMatchObject({ from: 100, right: { from: 105, to: 106 } });
});

test('as Python writes it, it reads back as the same tree', () => {
  for (const text of [
    'x - (y - v)',
    'x + (y - v)',
    'x - y - v',
    '-(x + y)**2',
    '(-x)**2',
    'x/(y*v)',
    'x*(y*v)',
    '2**-x',
    '(x**y)**v',
    'x - -y',
  ]) {
    const python = pythonSource(treeOf(text), { callOf: ({ name }, given) => `${name}(${given.join(', ')})` });
    expect(scalarFunction(treeOf(python), names)([x, y, beta, v]), python).toBe(valueOf(text));
    expect(python.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  }
});

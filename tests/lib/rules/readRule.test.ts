import { describe, expect, test } from 'vitest';
import { presetText, PRESETS } from '../../../src/lib/rules/presets';
import { readRule } from '../../../src/lib/rules/readRule';

test('lines with a number alone are the reader’s parameters, the others are what a step does', () => {
  const text = 'beta = 0.9\n\nv = beta*v + g\nw = w - alpha*v\nalpha = 5e-1';
  const { rule } = readRule(text);
  expect(rule?.parameters.map(({ name, value, span: { from, to } }) => [name, value, text.slice(from, to)])).toEqual([
    ['beta', 0.9, '0.9'],
    ['alpha', 0.5, '5e-1'],
  ]);
  expect(rule?.assignments.map(({ name }) => name)).toEqual(['v', 'w']);
  expect(rule?.memories).toEqual(['v']);
});

test('what is filled before it is read is no memory; a number that a later line changes is one, and no parameter', () => {
  expect(readRule('u = 2*g\nw = w - u').rule?.memories).toEqual([]);
  const counter = readRule('n = n + 1\nw = w - g/n').rule;
  expect(counter?.memories).toEqual(['n']);
  expect(readRule('n = 0\nn = n + 1\nw = w - g/n').rule?.parameters).toEqual([]);
});

test('every preset is a rule', () => {
  for (const preset of PRESETS) expect(readRule(presetText(preset, 0.5)).fault, preset).toBeUndefined();
});

describe('what is wrong is told, where it is', () => {
  test.each([
    ['v = betta*v + g\nbeta = 0.9\nw = w - v', 'betta', 'Unknown name betta: did you mean beta?'],
    ['w = w - alpha*v\nalpha = 1', 'v', 'v is used before anything is put into it. For a number of your own add a line v = 0.9.'],
    ['v = g', 'v = g', 'No line changes the weights: one begins with w ='],
    ['', '', 'No line changes the weights: one begins with w ='],
    ['w = w - g\nw.x', 'w.x', 'A line puts something into a name, such as v = beta*v + g.'],
    ['w -= g', 'w -=', 'Write it out: w = w - …'],
    ['t = t + 1\nw = g', 't', 't counts the steps: nothing can be put into it.'],
    ['norm = 1\nw = g', 'norm', 'norm is a function: nothing can be put into it.'],
    ['w[0] = g', 'w[0] =', 'On the left of = stands one name, of letters and digits.'],
    ['w = w - (v = g)', '=', 'An assignment cannot stand inside an expression.'],
    ['w = w - g.sign()', '.', 'A full stop stands in numbers only: nothing here has parts of its own.'],
    ['w = w - eval(g)', 'eval', /^There is no function eval\./],
    ['w = w - g # plain', '#', '‘#’ means nothing here.'],
    ['w = w - "g"', '"', 'There is no text here, only numbers and names.'],
    ['w = w - 1e308**2*g', '1e308**2', 'This is larger than any number here.'],
    [`w = ${'('.repeat(150)}g${')'.repeat(150)}`, '(', 'More than 24 brackets in each other.'],
    [
      'a = g\nb = g\nc = g\nd = g\ne = g\nf = g\nw = w - g',
      'w = w - g',
      'A step has at most 6 lines, beside those that only name a number.',
    ],
  ])('%j', (text, place, sentence) => {
    const { fault } = readRule(text);
    expect(text.slice(fault?.from, fault?.to)).toBe(place);
    if (typeof sentence === 'string') expect(fault?.sentence).toBe(sentence);
    else expect(fault?.sentence).toMatch(sentence);
  });

  test('ten thousand characters are too many', () => {
    expect(readRule('w = w - g\n'.repeat(1_000)).fault?.sentence).toBe('A rule has at most 800 characters.');
  });

  test('of several mistakes the first', () => {
    const text = 'v = q*v\nw = w - (g';
    expect(text.slice(readRule(text).fault?.from, readRule(text).fault?.to)).toBe('q');
  });
});

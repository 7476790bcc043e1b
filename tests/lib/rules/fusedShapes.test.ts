import { expect, test } from 'vitest';
import { scalarFunction } from '../../../src/lib/expression/scalarFunction';
import { streamKey, uniform } from '../../../src/lib/math/random';
import { CompiledRule } from '../../../src/lib/rules/compiledRule';
import { fusedShape } from '../../../src/lib/rules/fusedShapes';
import { inlined } from '../../../src/lib/rules/inlined';
import { presetText, PRESETS } from '../../../src/lib/rules/presets';
import { readRule } from '../../../src/lib/rules/readRule';
import type { Rule } from '../../../src/lib/rules/rule';
import { layeredNames } from '../../../src/lib/rules/ruleShapes';

const LENGTH = 700;
const STEPS = 12;

function ruleOf(text: string): Rule {
  const { rule, fault } = readRule(text);
  if (!rule) throw new Error(fault.sentence);
  return rule;
}

const drawn = (stream: number, step: number) =>
  Float32Array.from({ length: LENGTH }, (_, i) => uniform(streamKey(3, stream), step * LENGTH + i) - 0.5);

/** Line by line and weight by weight, each operation by itself: slow, and the same for every shape. */
function slowly({ parameters, assignments, memories }: Rule): Float32Array {
  const names = [...new Set(['t', 'g', 'w', ...parameters.map(({ name }) => name), ...assignments.map(({ name }) => name)])];
  const lines = assignments.map(({ name, tree }) => ({
    place: names.indexOf(name),
    value: scalarFunction(tree, names),
    isKept: name === 'w' || memories.includes(name),
  }));
  const slopes = Array.from({ length: STEPS }, (_, step) => drawn(2, step + 1));
  return drawn(1, 0).map((weight, i) => {
    const values = names.map((name) => parameters.find((parameter) => parameter.name === name)?.value ?? 0);
    values[names.indexOf('w')] = weight;
    slopes.forEach((slope, step) => {
      values[0] = step + 1;
      values[1] = slope[i] as number;
      for (const { place, value, isKept } of lines) values[place] = isKept ? Math.fround(value(values)) : value(values);
    });
    return values[names.indexOf('w')] as number;
  });
}

function quickly(rule: Rule): Float32Array {
  const compiled = new CompiledRule(rule, LENGTH);
  const [weights, memory] = [drawn(1, 0), compiled.memory(LENGTH)];
  for (let step = 1; step <= STEPS; step++) compiled.step(weights, drawn(2, step), memory, step);
  return weights;
}

const OTHERS = [
  'v = 0.9*v - g\nw = w + 0.1*v',
  'v = v*0.9 + g*0.1\nu = v/2\nw = w - u*0.3',
  's = 0.9*s - 0.1*g**2\nw = w - 0.01*s',
  's = 0.1*(g*2)**2 + s*0.5\nw = w - 0.1*g/(1e-3 + sqrt(s))',
  'u = g/(1 - 0.9**t)\ng = g*2\nw = w - 0.1*u + 0.01*g',
  's = s + g**2\nw = w - (0.1*w + g/2)/(sqrt(s/t) + 0.1)\nv = w*2 + v',
  'c = 0.5\nc = c/t\nv = c*v + g\nc = c*2\nw = w - c*v',
  'm = 0.9*m + 0.1*g\nd = (g - m)**2\nw = w - 0.1*m/(sqrt(d) + 1)',
  'w = w - 0.1*(g - 0.5*g**2)\nw = w - 0.1*sign(w)',
  'u = w\nw = w - 0.1*g\nw = w + 0.1*(w - u)',
];

test.each([...PRESETS.map((preset) => presetText(preset, 0.05)), ...OTHERS])('in fused loops the same to the last bit: %j', (text) => {
  const rule = ruleOf(text);
  expect(quickly(rule)).toEqual(slowly(rule));
});

test('Adam is three loops: one for each memory, and one for the step', () => {
  const rule = ruleOf(presetText('adam', 0.1));
  const shapes = inlined(rule).map(({ name, tree }) => [name, fusedShape(tree, layeredNames(rule))?.kind]);
  expect(shapes).toEqual([
    ['m', 'sum'],
    ['s', 'sum'],
    ['w', 'rootStep'],
  ]);
});

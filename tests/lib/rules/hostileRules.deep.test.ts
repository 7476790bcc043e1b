import fc from 'fast-check';
import { expect, test } from 'vitest';
import '../../../src/lib/pytorch/ruleEngineStarted';
import { ruleEntry, surfaceRace } from '../../../src/components/widgets/optimiser-race/model';
import { parseExpression } from '../../../src/lib/expression/parseExpression';
import { texSource } from '../../../src/lib/expression/texSource';
import { ownOptimiser } from '../../../src/lib/pytorch/ruleSource';
import { linearity } from '../../../src/lib/rules/linearRule';
import { presetText, PRESETS } from '../../../src/lib/rules/presets';
import { readRule, RULE_FUNCTIONS } from '../../../src/lib/rules/readRule';
import type { Rule } from '../../../src/lib/rules/rule';
import { stability } from '../../../src/lib/rules/ruleRate';
import { randomRule } from './randomRules';

const STRINGS = 20_000;
/** Of a processor of its own. */
const LONGEST_MILLISECONDS = 50;

const words = [
  ...[
    'w',
    'g',
    't',
    'v',
    'beta',
    'alpha',
    'norm',
    'sqrt',
    'where',
    'min',
    '0.9',
    '1e308',
    '1e-400',
    '2',
    '(',
    ')',
    ',',
    '\n',
    ' ',
    '=',
    '==',
    '+',
    '-',
    '*',
  ],
  ...[
    '/',
    '**',
    '^',
    '<',
    '>=',
    '.',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '`',
    ';',
    '#',
    '\\',
    '\0',
    '\u202e',
    '😀',
    'ß',
    'constructor',
    '__proto__',
    'prototype',
  ],
  ...[
    'this',
    'eval(',
    'alert(1)',
    'import("x")',
    'process.exit()',
    '<script>',
    '=>',
    'function(){',
    'new Function',
    '${x}',
    'null',
    'NaN',
    'Infinity',
  ],
];

/** Random words, random signs, rules with a piece cut out or put in, the same thing again and again. */
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.tuple(fc.constantFrom(...PRESETS), fc.nat(100), fc.nat(20), fc.constantFrom(...words)).map(([preset, at, length, word]) => {
    const text = presetText(preset, 0.1);
    return `${text.slice(0, at)}${word}${text.slice(at + length)}`;
  }),
  fc.tuple(fc.constantFrom(...words), fc.integer({ min: 1, max: 12_000 })).map(([word, times]) => word.repeat(times)),
  fc
    .tuple(fc.integer({ min: 1, max: 1_000 }), fc.constantFrom(...words))
    .map(([depth, word]) => `w = ${'('.repeat(depth)}${word}${')'.repeat(depth)}`),
  fc.nat(5_000).map(randomRule),
);

/** What the page does with a text as it is typed: reads it, and marks what is wrong; or writes it out in all ways that it knows. */
function typed(text: string): Rule | undefined {
  const { rule, fault } = readRule(text);
  if (!rule) {
    expect(fault.sentence).toMatch(/^\S.*[.?…=)]$/s);
    expect(fault.from).toBeGreaterThanOrEqual(0);
    expect(fault.to).toBeLessThanOrEqual(Math.max(text.length, fault.from));
    return undefined;
  }
  rule.assignments.forEach(({ tree }) => texSource(tree));
  ownOptimiser(rule);
  return rule;
}

test(`${STRINGS} random and hostile strings are read or refused in words, in less than ${LONGEST_MILLISECONDS} ms each`, () => {
  let longest = { milliseconds: 0, text: '' };
  let taken = 0;
  fc.assert(
    fc.property(hostile, (text) => {
      const start = process.cpuUsage();
      if (typed(text)) taken += 1;
      const { user, system } = process.cpuUsage(start);
      const milliseconds = (user + system) / 1000;
      if (milliseconds > longest.milliseconds) longest = { milliseconds, text };
    }),
    { numRuns: STRINGS, seed: 1 },
  );
  expect(taken).toBeGreaterThan(STRINGS / 10);
  expect(longest.milliseconds, JSON.stringify(longest.text)).toBeLessThan(LONGEST_MILLISECONDS);
});

test('so are expressions', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const { tree, fault } = parseExpression(text, { names: ['x', 'y'], functions: RULE_FUNCTIONS });
      expect(tree !== undefined || fault.sentence.length > 0).toBe(true);
    }),
    { numRuns: STRINGS, seed: 2 },
  );
});

test('whatever a random rule does, it runs on the surfaces, and what is shown of it is a finite number', () => {
  for (let number = 0; number < 400; number++) {
    const rule = typed(randomRule(number));
    if (!rule) continue;
    for (const course of ['ravine', 'saddle'] as const) {
      const { positions, losses } = ruleEntry(surfaceRace(course, { angle: 45 }), rule, []);
      expect(losses.length).toBeGreaterThan(0);
      expect([...losses, ...positions.flat()].every(Number.isFinite)).toBe(true);
    }
    const { linear } = linearity(rule);
    if (linear) expect(['below', 'never', 'always']).toContain(stability(linear).kind);
  }
});

import { describe, expect, test } from 'vitest';
import { differencesText, trainingText } from '../../../src/components/lab/labText';
import { isTrainable, outlookOf } from '../../../src/components/lab/problems';
import words from '../../../src/content/words/en/lab.json';
import { dryStart } from '../../../src/lib/lab/dryStart';
import { differences } from '../../../src/lib/lab/differences';
import { inspect } from '../../../src/lib/lab/inspect';
import { toBase64Url } from '../../../src/lib/lab/base64Url';
import { readLabLink } from '../../../src/lib/lab/labLink';
import { networkProblems, type LabNetwork } from '../../../src/lib/lab/labNetwork';
import { createOptimiser, createRule, ruleLike, withRule } from '../../../src/lib/lab/newParts';
import { OPTIMISER_FIELDS } from '../../../src/lib/lab/labFields';
import { presetState } from '../../../src/lib/lab/presets';
import { listText, parseList, withRun, type KeptRun } from '../../../src/lib/lab/runList';
import { writeLabLink } from '../../../src/lib/lab/writeLabLink';
import type { RuleEngine } from '../../../src/lib/pytorch/ruleEngine';
import { PRESETS } from '../../../src/lib/rules/presets';
import { readRule } from '../../../src/lib/rules/readRule';
import { rulePath } from '../../../src/lib/rules/rulePath';
import { ownOptimiser } from '../../../src/lib/pytorch/ruleSource';
import type { OptimiserSpec } from '../../../src/lib/spec/spec';

const state = presetState('momentum');
const { a } = state;
const BALL = 'alpha = 0.1\nbeta = 0.9\nv = beta*v + g\nw = w - alpha*v';
const b = withRule(a, BALL);
const engine: RuleEngine = { readRule, rulePath, ownOptimiser };
const read = (whole: unknown) => readLabLink(`#lab=${toBase64Url(JSON.stringify(whole))}`);
const said = (one: LabNetwork, other: LabNetwork) => differencesText(words, differences(one, other));

describe('a link', () => {
  test.each([
    ['a rule', BALL],
    ['what parts addresses', 'a = 1 # & ? % = + \n w = w - a*g'],
    ['a mistake', 'w = w - betta*'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['letters of other alphabets', 'β = 0.9\nw = w - β*g 💥'],
  ])('brings %s along as it was typed', (_, rule) => {
    const sent = { ...state, b: withRule(a, rule) };
    expect(writeLabLink(sent)).toMatch(/^#lab=[\w-]+$/);
    expect(readLabLink(writeLabLink(sent))).toEqual({ state: sent, refused: [] });
  });

  test.each([
    [7, '7'],
    ['', ''],
    [' \n', ' \n'],
    [['w = w - g'], '["w = w - g"]'],
    [`w = w - g${' '.repeat(800)}`, `w = w - g${' '.repeat(31)}…`],
  ])('with %j for a rule says that it is not used', (rule, value) => {
    const { state: opened, refused } = read({ a: { ...a, rule } });
    expect(refused).toEqual([{ name: 'rule', value }]);
    expect(opened?.a).toEqual(a);
  });

  test('with a schedule beside a rule keeps the rule, and says that it does not use the schedule', () => {
    const { state: opened, refused } = read({
      a: { ...a, rule: BALL, schedule: { kind: 'cosine', steps: 500 }, optimiser: { kind: 'lion' } },
    });
    expect(opened?.a).toEqual(b);
    expect(refused).toEqual([{ name: 'schedule', value: 'cosine' }]);
  });
});

describe('in words', () => {
  test('a rule against an optimiser, which is said with its numbers', () => {
    expect(said({ ...a, optimiser: { kind: 'sgd', learningRate: 0.1, momentum: 0.9 } }, b)).toBe(
      'B differs from A in: optimiser SGD (learning rate 0.1, momentum 0.9) and your own rule “alpha = 0.1; beta = 0.9; v = beta*v + g; w = w - alpha*v”.',
    );
    expect(said(b, { ...a, optimiser: createOptimiser('adam') })).toMatch(
      /^B differs from A in: optimiser your own rule “alpha.*” and Adam \(learning rate 0\.01\)\.$/,
    );
  });

  test('of two rules the lines that differ', () => {
    expect(said(b, { ...b, rule: BALL.replace('0.9', '0.5') })).toBe('B differs from A in: your own rule beta = 0.9 and beta = 0.5.');
    expect(said(b, { ...b, rule: `${BALL}\nw = w*0.999` })).toBe('B differs from A in: your own rule none and w = w*0.999.');
    expect(said(b, { ...b, steps: 40 })).toBe('B differs from A in: steps 500 and 40.');
  });

  test('how a network is trained', () => {
    expect(trainingText(words, b)).toBe('Your own rule, 500 steps, all points a step');
  });
});

test('every optimiser has a rule that begins as it does, and every preset can be trained', () => {
  for (const kind of Object.keys(OPTIMISER_FIELDS) as OptimiserSpec['kind'][])
    expect(readRule(ruleLike(createOptimiser(kind))).rule?.parameters[0]).toMatchObject({
      name: 'alpha',
      value: createOptimiser(kind).learningRate,
    });
  for (const preset of PRESETS) {
    const network = withRule(a, createRule(preset));
    expect(readRule(createRule(preset)).fault, preset).toBeUndefined();
    expect(networkProblems(network)).toEqual([]);
  }
});

describe('before the start', () => {
  const problems = (rule: string) => outlookOf(withRule(a, rule), 'B', words, { engine }).problems;

  test('a rule waits for what reads it', () => {
    expect(outlookOf(b, 'B', words).problems).toEqual(['Your rule is being read.']);
    expect(isTrainable(b)).toBe(false);
    expect(outlookOf(b, 'B', words, { isUnread: true }).problems[0]).toMatch(/did not load/);
  });

  test('a mistake is said, and a rule without one can be trained', () => {
    expect(problems(BALL)).toEqual([]);
    expect(isTrainable(b, engine)).toBe(true);
    expect(problems('w = w - v')).toEqual(['B: the rule has a mistake in it, which is marked under its text.']);
    expect(isTrainable(withRule(a, 'w = w - v'), engine)).toBe(false);
  });
});

test('what is tried and looked at is never the doing of an optimiser that the rule replaces', () => {
  expect(dryStart(b)).toBeUndefined();
  for (const what of ['spectrum', 'examples', 'plane'] as const)
    expect(inspect({ networks: [b, { ...a, steps: 4 }], what }).map(({ kind }) => kind === 'ruled')).toEqual([true, false]);
});

test('the list keeps runs by their rules', () => {
  const run = (network: LabNetwork) => ({ network, training: 0.1, validation: 0.2, curve: [] });
  const list = [a, b, { ...b, rule: `${BALL}\nw = w*0.999` }, b].reduce<KeptRun[]>(
    (runs, network) => withRun(runs, run(network), String),
    [],
  );
  expect(list.map(({ network }) => network.rule)).toEqual([undefined, `${BALL}\nw = w*0.999`, BALL]);
  expect(parseList(listText(list))).toEqual({ runs: list, unread: 0 });
});

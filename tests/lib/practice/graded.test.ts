import { describe, expect, test } from 'vitest';
import { gradedExercises, verdictOf } from '../../../src/lib/practice/graded';
import { defaultsOf } from '../../../src/lib/share/setting';
import { SEED_COUNT } from '../../../src/lib/spec/seeds';
import { settingsText } from '../../../src/lib/practice/settings';
import { readAnswer } from '../../../src/lib/practice/verdict';
import answers from '../../browser/exerciseAnswers.json';
import { keys } from './keys/keys';
import { expectKey, measure } from './measured';

/** More of them are in the deep test. */
const SEEDS = [SEED_COUNT - 2];

test('every graded exercise has a key, and every key an exercise', () => {
  expect(Object.keys(keys).sort()).toEqual([...gradedExercises.keys()].sort());
});

test('the answers of the browser tests are the first of each key', () => {
  expect(answers).toEqual(
    Object.fromEntries(Object.entries(keys).map(([id, { right, wrong }]) => [id, { right: right[0], wrong: wrong[0] }])),
  );
});

describe.each(Object.entries(keys))('%s', (id, { right, wrong }) => {
  test('has an answer that is right and three that are wrong', () => {
    expect(right.length).toBeGreaterThan(0);
    expect(new Set(wrong).size).toBeGreaterThanOrEqual(3);
  });

  test.each(SEEDS)('takes the right ones with seed %d, and no other', (seed) => expectKey(id, { right, wrong }, seed));

  test('takes nothing without its measurement', () => {
    const exercise = gradedExercises.get(id);
    const isMeasured = exercise?.kind === 'settings' || (exercise && 'measured' in exercise);
    expect(verdictOf(id, right[0] ?? '', [])).toBe(isMeasured ? 'wrong' : 'right');
    expect(verdictOf(id, '', [])).toBe('wrong');
  });
});

test('the same seed measures the same', async () => {
  expect(await measure('fit-a-neuron', '', 7)).toEqual(await measure('fit-a-neuron', '', 7));
  expect(await measure('fit-a-neuron', '', 7)).not.toEqual(await measure('fit-a-neuron', '', 8));
});

test('an id that is none is refused', async () => {
  expect(() => verdictOf('no-such', '1', [])).toThrow("'no-such'");
  await expect(measure('no-such', '', 1)).rejects.toThrow("'no-such'");
});

const HOSTILE = [
  '',
  ' ',
  '1e999',
  '0,5',
  'about 3 %',
  '-,-',
  ',,,,',
  '__proto__',
  'constructor=1',
  '\u0000',
  '9'.repeat(5000),
  '<b>1</b>',
  'NaN',
];

test.each([...gradedExercises])('%s reads anything without harm', (id, exercise) => {
  for (const text of HOSTILE) {
    expect(readAnswer(exercise, text)).toHaveProperty('problem');
    expect(verdictOf(id, text, [NaN, Infinity, 1])).toBe('wrong');
  }
});

test.each([...gradedExercises].filter(([, { kind }]) => kind === 'settings'))(
  'the sliders of %s do not start at a right answer',
  async (id, exercise) => {
    if (exercise.kind !== 'settings') return;
    const start = settingsText(exercise.schema, defaultsOf(exercise.schema));
    expect(verdictOf(id, start, await measure(id, start, 1))).toBe('wrong');
  },
);

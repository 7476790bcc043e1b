import { describe, expect, test } from 'vitest';
import { trainedRun } from '../../../src/lib/experiments/trainedRun';
import { gradedExercises, replay, verdictOf } from '../../../src/lib/practice/graded';
import type { Train } from '../../../src/lib/practice/measure';
import { SEED_COUNT } from '../../../src/lib/spec/seeds';
import { readAnswer } from '../../../src/lib/practice/verdict';
import { keys } from './keys/keys';

const train: Train = (specs) => Promise.resolve(specs.map((spec) => trainedRun(spec)));
/** More of them are in the deep test. */
const SEEDS = [SEED_COUNT - 2];

const measure = (id: string, answer: string, seed: number) => replay(id, seed, train, answer);

test('every graded exercise has a key, and every key an exercise', () => {
  expect(Object.keys(keys).sort()).toEqual([...gradedExercises.keys()].sort());
});

describe.each(Object.entries(keys))('%s', (id, { right, wrong }) => {
  /** Whether each answer has a measurement of its own. */
  const isOwn = gradedExercises.get(id)?.kind === 'settings';

  test('has an answer that is right and three that are wrong', () => {
    expect(right.length).toBeGreaterThan(0);
    expect(new Set(wrong).size).toBeGreaterThanOrEqual(3);
  });

  test.each(SEEDS)('takes the right ones with seed %d, and no other', async (seed) => {
    const always = isOwn ? undefined : await measure(id, '', seed);
    for (const answer of right) expect(verdictOf(id, answer, always ?? (await measure(id, answer, seed))), answer).toBe('right');
    for (const answer of wrong) expect(verdictOf(id, answer, always ?? (await measure(id, answer, seed))), answer).toBe('wrong');
  });

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
  await expect(replay('no-such', 1, train, '')).rejects.toThrow("'no-such'");
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

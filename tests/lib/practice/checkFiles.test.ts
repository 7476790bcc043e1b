import { describe, expect, test, vi } from 'vitest';
import type { Grader } from '../../../src/lib/practice/checkExercise';
import { checkFiles, tallyOf, type CheckedFile, type FileResult } from '../../../src/lib/practice/checkFiles';
import { verdictOf } from '../../../src/lib/practice/graded';
import { graderOn } from '../../../src/lib/practice/grader';
import { handInText } from '../../../src/lib/practice/handIn';
import type { KeptExercise } from '../../../src/lib/practice/readerRecord';
import { askHere, measure } from './measured';

const grader = graderOn(askHere);

/** Computed, not trained: quick. */
const ID = 'count-the-survivors';
const SEED = 12;
const measured = await measure(ID, '100', SEED);
const honest: KeptExercise = { answer: '100', seed: SEED, hints: 1, verdict: verdictOf(ID, '100', measured), measured, when: 5 };

const text = (exercises: Record<string, KeptExercise>, edition = '0.1.0') => handInText({ name: 'Ada', saved: 1000, edition, exercises });
const checked = async (content: string) => (await checkFiles([{ file: 'ada.json', content: { text: content } }], grader))[0] as FileResult;
const findingOf = async (change: Partial<KeptExercise>) =>
  ((await checked(text({ [ID]: { ...honest, ...change } }))) as CheckedFile).exercises[0]?.finding;

describe('a file that was handed in', () => {
  test('and is honest, is accepted', async () => {
    const result = (await checked(text({ [ID]: honest }))) as CheckedFile;
    expect(result).toMatchObject({ file: 'ada.json', name: 'Ada', edition: '0.1.0', damaged: [] });
    expect(result.exercises.map(({ finding }) => finding)).toEqual([{ kind: 'agrees' }]);
    expect(tallyOf(result.exercises)).toMatchObject({ contradicted: 0, unchecked: 0 });
  });

  test.each(measured.map((_, place) => place))('with a digit altered in number %d is found out, and told where', async (place) => {
    const altered = measured.map((value, i) => (i === place ? value + 1 : value));
    expect(await findingOf({ measured: altered })).toMatchObject({
      kind: 'number',
      place: place + 1,
      said: (measured[place] ?? 0) + 1,
      found: measured[place],
    });
  });

  test('with the last bit of a number altered is found out', async () => {
    const last = measured.at(-1) ?? 0;
    const nudged = last * (1 + Number.EPSILON);
    expect(nudged).not.toBe(last);
    expect(await findingOf({ measured: [...measured.slice(0, -1), nudged] })).toMatchObject({
      kind: 'number',
      difference: expect.closeTo(0, 9) as number,
    });
  });

  test('with another seed, another verdict, or fewer numbers is found out', async () => {
    expect(await findingOf({ seed: SEED + 1 })).toMatchObject({ kind: 'number' });
    expect(await findingOf({ verdict: honest.verdict === 'right' ? 'wrong' : 'right' })).toMatchObject({ kind: 'verdict' });
    expect(await findingOf({ measured: measured.slice(1) })).toEqual({ kind: 'count', said: measured.length - 1, found: measured.length });
    expect(await findingOf({ measured: [] })).toMatchObject({ kind: 'count' });
  });

  test('with an answer that was changed afterwards is found out where that changes the verdict', async () => {
    const wrong = honest.verdict === 'right' ? '999' : '100';
    expect(verdictOf(ID, wrong, measured)).not.toBe(honest.verdict);
    expect(await findingOf({ answer: wrong })).toMatchObject({ kind: 'verdict' });
  });

  test('with exercises that this edition has not, and solutions that were opened, is read to its end', async () => {
    const opened: KeptExercise = { answer: '', seed: 0, hints: 0, verdict: 'seen', measured: [], when: 1 };
    const result = (await checked(text({ 'no-such': honest, [ID]: opened, constructor: honest }))) as CheckedFile;
    expect(Object.fromEntries(result.exercises.map(({ id, finding: { kind } }) => [id, kind]))).toEqual({
      'no-such': 'unknown',
      [ID]: 'seen',
      constructor: 'unknown',
    });
  });

  test('and is damaged, is told so beside the others', async () => {
    const given = [
      text({ [ID]: honest }),
      '{',
      '',
      text({ [ID]: honest }).replace('"verdict": "', '"verdict": "very '),
      text({ [ID]: honest }),
    ];
    const results = await checkFiles(
      given.map((content, i) => ({ file: `${i}.json`, content: { text: content } })),
      grader,
    );
    expect(results.map((result) => ('refusal' in result ? result.refusal : result.damaged.length))).toEqual([
      0,
      'notJson',
      'notJson',
      1,
      0,
    ]);
    expect(await checkFiles([{ file: 'x', content: { refusal: 'unreadable' } }], grader)).toEqual([{ file: 'x', refusal: 'unreadable' }]);
  });

  test('and whose run fails, is told why, and the check goes on', async () => {
    const failing: Grader = { ...grader, replay: () => Promise.reject(new Error('no worker')) };
    const [result] = (await checkFiles([{ file: 'x', content: { text: text({ [ID]: honest }) } }], failing)) as [CheckedFile];
    expect(result.exercises[0]?.finding).toEqual({ kind: 'failed', reason: 'no worker' });
  });

  test.each([
    ['1e999', '1e999'],
    ['an empty drawing', ''],
    ['a comma', '0,5'],
    ['HTML', '<img src=x onerror=alert(1)>'],
    ['ten thousand letters', 'x'.repeat(10_000)],
  ])('with %s for an answer is checked as any other', async (_, answer) => {
    expect((await findingOf({ answer, verdict: 'wrong' }))?.kind).toBe('agrees');
  });
});

test('no seed of an exercise is measured twice, whoever answered it and whatever', async () => {
  const ask = vi.fn(askHere);
  const files = await Promise.all(
    [
      { answer: '100', seed: SEED },
      { answer: '7', seed: SEED },
      { answer: '100', seed: SEED + 3 },
    ].map(async ({ answer, seed }) => {
      const gives = await measure(ID, answer, seed);
      return {
        file: 'same-name.json',
        content: { text: text({ [ID]: { ...honest, answer, seed, measured: gives, verdict: verdictOf(ID, answer, gives) } }) },
      };
    }),
  );
  const results = (await checkFiles(files, graderOn(ask))) as CheckedFile[];
  expect(ask.mock.calls.flatMap(([{ seeds }]) => seeds)).toEqual(Array.from({ length: measured.length + 3 }, (_, i) => SEED + i));
  expect(results.map(({ exercises }) => exercises.map(({ finding }) => finding.kind))).toEqual([['agrees'], ['agrees'], ['agrees']]);
});

test('of settings, others have other runs', async () => {
  const ask = vi.fn(askHere);
  const { replay } = graderOn(ask);
  const [one, other, again] = [
    await replay('find-the-edge', 5, 'weights=2'),
    await replay('find-the-edge', 5, 'weights=4'),
    await replay('find-the-edge', 6, 'weights=2'),
  ];
  expect(other).not.toEqual(one);
  expect(again.slice(0, -2)).toEqual(one.slice(2));
  expect(ask.mock.calls.map(([{ seeds }]) => seeds.length)).toEqual([6, 6, 1]);
});

test('what trains comes first, exercise by exercise, and the files keep their order', async () => {
  const ids = ['two-by-two', 'find-the-strays', 'noise-budget', 'learn-from-unit-weights'];
  const ran: string[] = [];
  const noting: Grader = {
    ...grader,
    replay: (id) => {
      ran.push(id);
      return Promise.resolve([]);
    },
  };
  const of = (each: readonly string[]) => text(Object.fromEntries(each.map((id) => [id, honest])));
  const results = (await checkFiles(
    [ids, [...ids].reverse()].map((each, i) => ({ file: `${i}`, content: { text: of(each) } })),
    noting,
  )) as CheckedFile[];
  expect(ran.filter((id, i) => id !== ran[i - 1])).toEqual(['find-the-strays', 'learn-from-unit-weights', 'noise-budget', 'two-by-two']);
  expect(results.map(({ exercises }) => exercises.map(({ id }) => id))).toEqual([ids, [...ids].reverse()]);
});

test('a run that was trained is done again to the last bit', async () => {
  const trained = await measure('find-the-strays', 'blue', 3);
  const kept: KeptExercise = {
    answer: 'blue',
    seed: 3,
    hints: 0,
    verdict: verdictOf('find-the-strays', 'blue', trained),
    measured: trained,
    when: 1,
  };
  const result = (await checked(text({ 'find-the-strays': kept }))) as CheckedFile;
  expect(result.exercises[0]?.finding).toEqual({ kind: 'agrees' });
});

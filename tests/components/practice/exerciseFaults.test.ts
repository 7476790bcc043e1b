import { describe, expect, test } from 'vitest';
import { exerciseFaults } from '../../../src/components/practice/exerciseFaults';
import type { ExerciseWords } from '../../../src/components/practice/exerciseSchema';
import { wordsInHtml } from '../../../src/components/practice/wordsInHtml';
import { draftOf, drawnPoints, levelsOf, withStroke, withTouch } from '../../../src/components/practice/drawnCurve';
import type { Graded } from '../../../src/lib/practice/kinds';
import { range } from '../../../src/lib/share/setting';

const nothing = { listing: [], schema: undefined };
const option = { text: 'a', reason: 'b' };

describe('an exercise and its words', () => {
  const choice: Graded = { kind: 'choice', options: ['a', 'b'], right: 'a' };

  test('fit together', () => {
    expect(exerciseFaults(choice, { kind: 'choice', ask: '?', right: '.', options: { b: option, a: option } }, nothing)).toEqual([]);
  });

  test('have the same kind and the same options', () => {
    expect(exerciseFaults(choice, { kind: 'choice', ask: '?', right: '.', options: { a: option } }, nothing)).toEqual([
      'options: words for a, not for a, b',
    ]);
    expect(exerciseFaults(choice, { kind: 'number', ask: '?', right: '.', low: '.', high: '.' }, nothing)).toEqual([
      'words for another kind: number instead of choice',
    ]);
  });

  test('speak of lines that the program has', () => {
    const fault = { name: 'x', symptom: 'y', axis: 'z', program: ['print(1)  # 1'] };
    const words: ExerciseWords = { kind: 'lines', ask: '?', right: '.', faults: { x: fault }, innocent: { 2: 'empty' } };
    const measured = { by: 'computation', seeds: 1, compute: () => [0, 1] } as const;
    const lines: Graded = { kind: 'lines', faults: { x: [1, 3] }, measured };
    expect(exerciseFaults(lines, words, { listing: ['a', '', 'b'], schema: undefined })).toEqual(['its program has no line 2']);
  });

  test('take only settings that the figure has', () => {
    const schema = { p: range({ min: 0, max: 1, step: 0.1, default: 0 }) };
    const settings: Graded = {
      kind: 'settings',
      figure: 'twins',
      schema,
      seeds: 1,
      measuring: () => ({ by: 'computation', compute: () => [0] }),
      isMet: () => true,
    };
    const words: ExerciseWords = { kind: 'settings', ask: '?', right: '.', wrong: '.' };
    expect(exerciseFaults(settings, words, { listing: [], schema })).toEqual([]);
    expect(exerciseFaults(settings, words, { listing: [], schema: { p: range({ min: 0, max: 2, step: 0.1, default: 0 }) } })).toEqual([
      "the setting 'p' is not that of the figure",
    ]);
  });
});

test('words have their formulas and code as HTML, and what is drawn or run stays as it is', () => {
  const words = wordsInHtml({ kind: 'number', ask: 'Is $x < 1$ in `a<b`?', axis: '$x$', right: '5 %', low: '<b>', high: '.' });
  expect(words.ask).toContain('class="katex"');
  expect(words.ask).toContain('<code translate="no">a&lt;b</code>');
  expect(words.axis).toBe('$x$');
  expect(words.right).toBe('5\u00a0%');
  expect(words).toMatchObject({ low: '&lt;b&gt;' });
  const fault = { name: 'the `axis`', symptom: '.', axis: '$x$', program: ['`'] };
  expect(wordsInHtml({ kind: 'lines', ask: '?', right: '.', faults: { axis: fault } })).toMatchObject({
    faults: { axis: { name: 'the <code translate="no">axis</code>', axis: '$x$', program: ['`'] } },
  });
});

describe('a drawing', () => {
  const curve = { kind: 'curve', isRun: true, x: [0, 1, 2, 3], xScale: 'linear', y: [0, 4], yScale: 'linear' } as const;

  test('is a level over each x, as it is kept', () => {
    expect(levelsOf('1,-,3,40', curve)).toEqual([1, undefined, 3, 40]);
    expect(draftOf([1, undefined, 3, 40])).toBe('1,-,3,40');
    expect(levelsOf('99,x,', curve)).toEqual([40, undefined, undefined, undefined]);
    expect(drawnPoints([0, undefined, 20, 40], curve)).toEqual([
      [0, 0],
      [2, 2],
      [3, 4],
    ]);
  });

  const marks = [0, 10, 20, 40];
  const empty = levelsOf('', curve);

  test('has the height of a stroke where it crosses a mark, in either direction', () => {
    expect(withStroke(empty, marks, [0, 0], [40, 40])).toEqual([0, 10, 20, 40]);
    expect(withStroke(empty, marks, [40, 40], [5, 5])).toEqual([undefined, 10, 20, 40]);
    // Half-way to the next mark it has gone on rising; the mark behind stays as it was crossed.
    const before = withStroke(empty, marks, [0, 0], [10, 10]);
    expect(withStroke(before, marks, [10, 10], [15, 30])).toEqual([0, 10, undefined, undefined]);
  });

  test('has the height of a touch at the mark that is nearest', () => {
    expect(withTouch(empty, marks, [29, 7])).toEqual([undefined, undefined, 7, undefined]);
    expect(withTouch(empty, marks, [31, 7])).toEqual([undefined, undefined, undefined, 7]);
  });
});

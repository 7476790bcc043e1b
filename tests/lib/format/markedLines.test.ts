import { expect, test } from 'vitest';
import { markedLines } from '../../../src/lib/format/markedLines';

const marked = (before: string, after: string) =>
  markedLines(before, after).flatMap(({ pieces }) => pieces.filter((piece) => piece.changed).map((piece) => piece.text));

test('only the value that changed is marked', () => {
  expect(marked('SGD([w], lr=0.03, momentum=0.9)', 'SGD([w], lr=0.03, momentum=0.5)')).toEqual(['0.5']);
  expect(marked('same\nlines', 'same\nlines')).toEqual([]);
});

test('nothing of the source is lost by the marking', () => {
  const source = 'def f(x):\n    # a comment\n    return x ** 2\n';
  expect(
    markedLines('def g(x):\n    return 1\n', source)
      .map(({ pieces }) => pieces.map((piece) => piece.text).join(''))
      .join('\n'),
  ).toBe(source);
  expect(markedLines('', source).map((line) => line.comment)).toEqual([false, true, false, false]);
});

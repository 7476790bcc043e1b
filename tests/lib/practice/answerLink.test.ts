import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerFragment, answerOfLink, exerciseOfLink } from '../../../src/lib/practice/answerLink';

test('a half-finished answer comes out of its link as it went in, also when a program has escaped the link once', () => {
  const unmarked = fc.string().map((text) =>
    text
      .trim()
      .replace(/^$/, 'x')
      .replace(/%(?=[0-9a-f]{2})/gi, ''),
  );
  fc.assert(
    fc.property(
      fc.oneof(unmarked, fc.constantFrom('0,3,-,12', 'learningRate=0.1&depth=4', '1e+5', '50 %', 'about 3?', '#&=')),
      (answer) => {
        const link = `#${answerFragment('noise-budget', answer)}`;
        expect(answerOfLink(link, 'noise-budget')).toBe(answer);
        expect(answerOfLink(encodeURI(link), 'noise-budget')).toBe(answer);
        expect(exerciseOfLink(link)).toBe('noise-budget');
      },
    ),
  );
});

test('drawings, lines and choices stand in the link as they are', () => {
  expect(answerFragment('draw-the-noise', '0,3,-,12')).toBe('draw-the-noise&answer=0,3,-,12');
});

test.each(['', '#', '#noise-budget', '#other&answer=3', '#answer=3', '#%E0%A4%A&answer', '#noise-budget&answers=3'])(
  'a link without an answer to the exercise has none: %s',
  (link) => expect(answerOfLink(link, 'noise-budget')).toBeUndefined(),
);

test('what is no escape stays', () => {
  expect(answerOfLink('#noise-budget&answer=5 %', 'noise-budget')).toBe('5 %');
});

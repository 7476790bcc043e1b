import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handInText, parseHandIn, type HandIn } from '../../../src/lib/practice/handIn';
import { LONGEST_RECORD, recordText } from '../../../src/lib/practice/readerRecord';

const handIn: HandIn = {
  name: 'Ada <b>Lovelace</b>, "=1+1"',
  saved: 1_700_000_000_000,
  edition: '0.1.0',
  exercises: { 'noise-budget': { answer: '100', seed: 4, hints: 1, verdict: 'right', measured: [0.1 + 0.2, Infinity], when: 5 } },
};
const text = handInText(handIn);

describe('a file that is handed in', () => {
  test('is read as it was written, whatever the name', () => {
    expect(parseHandIn(text)).toEqual({ handIn, damaged: [] });
  });

  test('tells nothing of what was read, and when, nor of half-finished answers', () => {
    expect(JSON.parse(text)).toMatchObject({ pages: {} });
    expect(text).not.toContain('drafts');
    expect(text).not.toContain('place');
  });

  test.each([
    ['half of one', text.slice(0, 100), 'notJson'],
    ['a picture', '\u0089PNG\r\n\u001a', 'notJson'],
    ['another file', '{"name":"x"}', 'notAHandIn'],
    ['a saved progress', recordText({ ...handIn, pages: {}, drafts: {} }), 'notAHandIn'],
    ['one without an edition', text.replace('"edition"', '"editon"'), 'notARecord'],
    ['one of a later book', text.replace('"format": 1', '"format": 2'), 'newerFormat'],
    ['one of megabytes', text + ' '.repeat(LONGEST_RECORD), 'tooLong'],
    ['one with an object for a name', text.replace(/"name": ".*",/, '"name": {},'), 'notAHandIn'],
  ])('is refused with a reason: %s', (_, file, refusal) => {
    expect(parseHandIn(file)).toEqual({ refusal });
  });

  test('with a damaged exercise keeps the others and names it', () => {
    const damaged = text.replace('"seed": 4', '"seed": -4');
    expect(parseHandIn(damaged)).toEqual({ handIn: { ...handIn, exercises: {} }, damaged: ['noise-budget'] });
  });

  test('may hold anything', () => {
    fc.assert(
      fc.property(fc.nat({ max: text.length }), fc.string(), (at, put) => {
        expect(() => parseHandIn(text.slice(0, at) + put + text.slice(at + 1))).not.toThrow();
      }),
    );
  });
});

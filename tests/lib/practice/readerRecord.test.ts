import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  emptyRecord,
  LONGEST_RECORD,
  mergedRecords,
  parseRecord,
  recordText,
  type KeptExercise,
  type ReaderRecord,
} from '../../../src/lib/practice/readerRecord';

const exercise: KeptExercise = { answer: '0.25', seed: 7, hints: 1, verdict: 'wrong', measured: [310, 0.1 + 0.2], when: 1000 };
const record: ReaderRecord = {
  edition: '0.1.0',
  pages: { 'dropout/why-it-works': 500 },
  exercises: { 'noise-budget': exercise },
  drafts: { 'draw-the-noise': { answer: '0,3,-', when: 950 } },
  place: { page: 'dropout', heading: 'exercises', when: 900 },
};
const reading = { record, damaged: [] };

/** What `recordText` wrote, with some of it changed. */
const altered = (change: (data: Record<string, unknown>) => unknown) =>
  JSON.stringify(change(JSON.parse(recordText(record)) as Record<string, unknown>));
const withExercise = (change: object) => altered((data) => ({ ...data, exercises: { 'noise-budget': { ...exercise, ...change } } }));

const when = fc.integer({ min: 0, max: 5 });
const key = fc.constantFrom('dropout', 'constructor', 'toString', 'a/b', 'hasOwnProperty');
const anyExercise = fc.record({
  answer: fc.string(),
  seed: fc.nat(),
  hints: fc.nat({ max: 5 }),
  verdict: fc.constantFrom('right', 'wrong', 'seen'),
  measured: fc.array(
    fc.double().map((value) => (value === 0 ? 0 : value)),
    { maxLength: 5 },
  ),
  when,
});
const anyRecord: fc.Arbitrary<ReaderRecord> = fc.record({
  edition: fc.constant('0.1.0'),
  pages: fc.dictionary(key, when, { noNullPrototype: true }),
  exercises: fc.dictionary(key, anyExercise, { noNullPrototype: true }),
  drafts: fc.dictionary(key, fc.record({ answer: fc.string(), when: fc.integer({ min: 6, max: 9 }) }), { noNullPrototype: true }),
  place: fc.option(fc.record({ page: key, heading: fc.constant(''), when }), { nil: undefined }),
});

describe('half-finished answers', () => {
  const drafted = (answer: string, at: number): ReaderRecord => ({
    ...emptyRecord('0.1.0'),
    drafts: { 'noise-budget': { answer, when: at } },
  });

  test('are as they were last, and end with an answer that comes later', () => {
    expect(mergedRecords(drafted('9', 1), drafted('90', 2)).drafts['noise-budget']?.answer).toBe('90');
    expect(mergedRecords(drafted('90', 2), drafted('9', 1)).drafts['noise-budget']?.answer).toBe('90');
    expect(mergedRecords(drafted('9', 1000), record).drafts).toEqual(record.drafts);
    expect(mergedRecords(record, drafted('9', 1001)).drafts['noise-budget']?.answer).toBe('9');
  });

  test.each([[{ answer: 5, when: 1 }], [{ answer: 'x', when: 'now' }], ['x'], [{ answer: 'x'.repeat(20_000), when: 1 }]])(
    'that are not as they should be are left out and named: %#',
    (draft) => {
      const text = altered((data) => ({ ...data, drafts: { 'noise-budget': draft } }));
      expect(parseRecord(text)).toEqual({ record: { ...record, drafts: {} }, damaged: ['noise-budget'] });
    },
  );

  test('of a file that was saved before there were any are none', () => {
    expect(parseRecord(altered((data) => ({ ...data, drafts: undefined })))).toEqual({ record: { ...record, drafts: {} }, damaged: [] });
  });
});

describe('the record of a reader', () => {
  test('is read as it was written, with numbers to the last bit and those that are not finite', () => {
    const odd = { ...record, exercises: { 'noise-budget': { ...exercise, measured: [NaN, Infinity, -Infinity, 5e-324, 0.1 + 0.2] } } };
    expect(parseRecord(recordText(record))).toEqual(reading);
    expect(parseRecord(recordText(odd))).toEqual({ record: odd, damaged: [] });
    fc.assert(
      fc.property(anyRecord, (each) => {
        expect(parseRecord(recordText(each))).toEqual({ record: each, damaged: [] });
      }),
    );
  });

  test.each([
    ['nothing', '', 'notJson'],
    ['half of a file', recordText(record).slice(0, 80), 'notJson'],
    ['another file', '[1, 2]', 'notARecord'],
    ['a file without a format', altered(({ edition }) => ({ edition })), 'notARecord'],
    ['a file of a later book', altered((data) => ({ ...data, format: 2 })), 'newerFormat'],
    ['a file of many megabytes', ' '.repeat(LONGEST_RECORD + 1), 'tooLong'],
  ])('is refused with a reason: %s', (_, text, refusal) => {
    expect(parseRecord(text)).toEqual({ refusal });
  });

  test.each([
    ['a verdict that there is not', { verdict: 'perfect' }],
    ['a seed out of range', { seed: -1 }],
    ['a seed that is a text', { seed: '7' }],
    ['half a hint', { hints: 0.5 }],
    ['an endless answer', { answer: 'x'.repeat(20_000) }],
    ['an answer that is an object', { answer: { toString: 'x' } }],
    ['a thousand and one numbers', { measured: Array.from({ length: 1001 }, () => 1) }],
    ['a number that is a word', { measured: ['about 3 %'] }],
    ['no time', { when: null }],
  ])('leaves out an exercise with %s, names it, and keeps the rest', (_, change) => {
    expect(parseRecord(withExercise(change))).toEqual({ record: { ...record, exercises: {} }, damaged: ['noise-budget'] });
  });

  test('takes no name that means something to objects or to HTML', () => {
    const text = `{"format":1,"edition":"0.1.0","pages":{"__proto__":5,"<img src=x>":5,"dropout":5},"exercises":{"__proto__":{"verdict":"right"}}}`;
    const { record: read, damaged } = parseRecord(text) as typeof reading;
    expect(read.pages).toEqual({ dropout: 5 });
    expect(damaged).toEqual(['__proto__', '<img src=x>', '__proto__']);
    expect(Object.getPrototypeOf(read.exercises)).toBe(Object.prototype);
    expect(({} as { verdict?: string }).verdict).toBeUndefined();
  });

  test('survives whatever stands in a file', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(() => parseRecord(text)).not.toThrow();
      }),
    );
    fc.assert(
      fc.property(fc.json(), fc.constantFrom('pages', 'exercises', 'place'), (json, part) => {
        const text = altered((data) => ({ ...data, [part]: JSON.parse(json) as unknown }));
        expect(parseRecord(text)).toHaveProperty('record');
      }),
    );
  });
});

describe('two records become one', () => {
  test('with what each has, the first time of a page and the last state of an exercise', () => {
    const later = { ...exercise, verdict: 'right' as const, when: 2000 };
    const other: ReaderRecord = {
      ...emptyRecord('0.1.0'),
      pages: { 'dropout/why-it-works': 700, momentum: 800 },
      exercises: { 'noise-budget': later },
    };
    expect(mergedRecords(record, other)).toEqual({
      ...record,
      pages: { 'dropout/why-it-works': 500, momentum: 800 },
      exercises: { 'noise-budget': later },
    });
  });

  test('the same one whichever comes first, and however often', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (one, other) => {
        const both = mergedRecords(one, other);
        expect(recordText(mergedRecords(other, one)).length).toBe(recordText(both).length);
        expect(mergedRecords(other, one)).toEqual(both);
        expect(mergedRecords(both, other)).toEqual(both);
      }),
    );
  });
});

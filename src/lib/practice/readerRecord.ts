import { SEED_COUNT } from '../spec/seeds';
import { entriesOf, isKey, isObject, isText, isWhole, parsedJson, type Unknown } from './untrusted';

/** Of files and of what a browser keeps. A later one may be read by earlier editions of the book no more, and they say so. */
export const RECORD_FORMAT = 1;

/** Characters of a whole record; a reader who has done everything needs a tenth of it. */
export const LONGEST_RECORD = 2_000_000;
const LONGEST_ANSWER = 10_000;
const MOST_HINTS = 100;
const MOST_MEASURED = 1000;
const MOST_ENTRIES = 2000;
/** Characters of a name that could not be read. */
const LONGEST_TOLD = 60;
/** Milliseconds since 1970: to the year 9999. */
const LATEST = 253_402_300_799_999;

/** 'seen': the reader opened the solution before answering. */
export type Verdict = 'right' | 'wrong' | 'seen';
const VERDICTS: readonly unknown[] = ['right', 'wrong', 'seen'] satisfies Verdict[];

/** What a reader made of an exercise. */
export interface ExerciseRecord {
  /** As the exercise's kind writes it. */
  answer: string;
  /** Of the run that it was graded by: a whole number in [0, 2^32). */
  seed: number;
  /** How many were opened. */
  hints: number;
  verdict: Verdict;
  /** What the run gave, which the same id and seed give again; none where nothing ran. */
  measured: readonly number[];
}

/** The same with the time of its last change, in milliseconds since 1970. */
export interface KeptExercise extends ExerciseRecord {
  when: number;
}

/** An answer that the reader has not committed to; '' where it was taken back. */
export interface Draft {
  answer: string;
  /** Of its last change, in milliseconds since 1970. */
  when: number;
}

/** Where the reader was last. */
export interface Place {
  /** As in `pages`. */
  page: string;
  /** The id of the heading above; '' for the top. */
  heading: string;
  when: number;
}

/** All that the book remembers of a reader, on the reader's own device. */
export interface ReaderRecord {
  /** Version of the book that wrote it last. */
  edition: string;
  /** When each page was first read to its end, in milliseconds since 1970, by its address under the base path without slashes at its ends. */
  pages: Readonly<Record<string, number>>;
  exercises: Readonly<Record<string, KeptExercise>>;
  /** None of an exercise that was answered later. */
  drafts: Readonly<Record<string, Draft>>;
  place?: Place | undefined;
}

export type RecordRefusal = 'tooLong' | 'notJson' | 'notARecord' | 'newerFormat';

/** A record, and what of it could not be read, by name; or why nothing could. */
export type RecordReading = { record: ReaderRecord; damaged: readonly string[] } | { refusal: RecordRefusal };

export const emptyRecord = (edition: string): ReaderRecord => ({ edition, pages: {}, exercises: {}, drafts: {} });

/** The text of a record, for a file or the browser's storage: `parseRecord` gives the same back. */
export const recordText = (record: ReaderRecord): string => JSON.stringify(recordData(record));

/** A record as JSON can hold it. What is not a finite number, as the loss of a run that diverged, becomes a text. */
export function recordData({ edition, pages, exercises, drafts, place }: ReaderRecord): Record<string, unknown> {
  const kept = Object.entries(exercises).map(([id, { measured, ...rest }]) => [
    id,
    { ...rest, measured: measured.map((value) => (Number.isFinite(value) ? value : String(value))) },
  ]);
  return { format: RECORD_FORMAT, edition, pages, exercises: Object.fromEntries(kept) as unknown, drafts, place };
}

/** Reads what `recordText` wrote, and anything else without harm: entries that are not as they should be are left out and named. Never throws. */
export function parseRecord(text: string): RecordReading {
  if (text.length > LONGEST_RECORD) return { refusal: 'tooLong' };
  const data = parsedJson(text);
  return data === undefined ? { refusal: 'notJson' } : readRecord(data);
}

/** The same from JSON that has been parsed. */
export function readRecord(data: unknown): RecordReading {
  if (!isObject(data) || !isWhole(data['format'], 1, Infinity) || !isText(data['edition'])) return { refusal: 'notARecord' };
  if (data['format'] > RECORD_FORMAT) return { refusal: 'newerFormat' };
  const damaged: string[] = [];
  const all = <Entry>(part: string, read: (value: unknown) => Entry | undefined): Record<string, Entry> => {
    const found = new Map<string, Entry>();
    for (const [key, value] of entriesOf(data[part], MOST_ENTRIES)) {
      const entry = isKey(key) ? read(value) : undefined;
      if (entry === undefined) damaged.push(key.slice(0, LONGEST_TOLD));
      else found.set(key, entry);
    }
    return Object.fromEntries(found);
  };
  const pages = all('pages', (when) => (isTime(when) ? when : undefined));
  const exercises = all('exercises', exerciseOf);
  const drafts = all('drafts', draftOf);
  const place = placeOf(data['place']);
  return { record: { edition: data['edition'], pages, exercises, drafts, ...(place && { place }) }, damaged };
}

/** Both records in one: pages since the earlier time, exercises, drafts and the place as they were last. The same whichever comes first, and again. */
export function mergedRecords(one: ReaderRecord, other: ReaderRecord): ReaderRecord {
  const place = one.place && other.place ? later(one.place, other.place) : (one.place ?? other.place);
  const exercises = united(one.exercises, other.exercises, later);
  return {
    edition: one.edition,
    pages: united(one.pages, other.pages, Math.min),
    exercises,
    drafts: Object.fromEntries(
      Object.entries(united(one.drafts, other.drafts, later)).filter(([id, { when }]) => when > (own(exercises, id)?.when ?? -1)),
    ),
    ...(place && { place }),
  };
}

const own = <Entry>(entries: Readonly<Record<string, Entry>>, id: string): Entry | undefined =>
  Object.hasOwn(entries, id) ? entries[id] : undefined;

/** The entries of both; of those that both have, the one chosen. */
function united<Entry>(
  one: Readonly<Record<string, Entry>>,
  other: Readonly<Record<string, Entry>>,
  chosen: (one: Entry, other: Entry) => Entry,
): Record<string, Entry> {
  const found = new Map(Object.entries(one));
  for (const [key, entry] of Object.entries(other)) {
    const before = found.get(key);
    found.set(key, before === undefined ? entry : chosen(before, entry));
  }
  return Object.fromEntries(found);
}

/** Of two at the same time that whose text comes first, so that their order does not matter. */
function later<Timed extends { when: number }>(one: Timed, other: Timed): Timed {
  if (one.when !== other.when) return one.when < other.when ? other : one;
  return JSON.stringify(one) <= JSON.stringify(other) ? one : other;
}

export const isTime = (value: unknown): value is number => isWhole(value, 0, LATEST);

function exerciseOf(value: unknown): KeptExercise | undefined {
  if (!isObject(value)) return undefined;
  const { answer, seed, hints, verdict, when } = value as Unknown<KeptExercise>;
  const measured = measuredOf(value['measured']);
  if (!isText(answer, LONGEST_ANSWER) || !isWhole(seed, 0, SEED_COUNT - 1) || !isWhole(hints, 0, MOST_HINTS)) return undefined;
  if (!isVerdict(verdict) || !isTime(when) || !measured) return undefined;
  return { answer, seed, hints, verdict, measured, when };
}

function draftOf(value: unknown): Draft | undefined {
  if (!isObject(value)) return undefined;
  const { answer, when } = value as Unknown<Draft>;
  return isText(answer, LONGEST_ANSWER) && isTime(when) ? { answer, when } : undefined;
}

const isVerdict = (value: unknown): value is Verdict => VERDICTS.includes(value);

const NOT_FINITE: Readonly<Record<string, number>> = { NaN, Infinity, '-Infinity': -Infinity };

function measuredOf(value: unknown): number[] | undefined {
  if (!Array.isArray(value) || value.length > MOST_MEASURED) return undefined;
  const numbers = value.map((item: unknown) => (typeof item === 'string' && Object.hasOwn(NOT_FINITE, item) ? NOT_FINITE[item] : item));
  return numbers.every((item) => typeof item === 'number') ? numbers : undefined;
}

function placeOf(value: unknown): Place | undefined {
  if (!isObject(value)) return undefined;
  const { page, heading, when } = value as Unknown<Place>;
  return isKey(page) && (heading === '' || isKey(heading)) && isTime(when) ? { page, heading, when } : undefined;
}

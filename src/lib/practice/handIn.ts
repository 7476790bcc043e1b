import { emptyRecord, isTime, LONGEST_RECORD, readRecord, recordData, type ReaderRecord, type RecordRefusal } from './readerRecord';
import { isObject, isText, parsedJson } from './untrusted';

/** What a reader hands in: the exercises, and nothing of what was read. */
export interface HandIn {
  /** As the reader gives it; may be empty. */
  name: string;
  /** When it was saved, in milliseconds since 1970. */
  saved: number;
  /** Version of the book. */
  edition: string;
  exercises: ReaderRecord['exercises'];
}

const KIND = 'deep-networks hand-in';
export const LONGEST_NAME = 100;

export type HandInRefusal = RecordRefusal | 'notAHandIn';

export type HandInReading = { handIn: HandIn; damaged: readonly string[] } | { refusal: HandInRefusal };

/** A file of a reader's exercises, for people too: one entry a line. */
export function handInText({ name, saved, edition, exercises }: HandIn): string {
  const data = recordData({ ...emptyRecord(edition), exercises });
  return `${JSON.stringify({ kind: KIND, name: name.slice(0, LONGEST_NAME), saved, ...data, drafts: undefined }, null, 1)}\n`;
}

/** Reads such a file, and anything else without harm. Exercises that are not as they should be are left out and named. Never throws. */
export function parseHandIn(text: string): HandInReading {
  if (text.length > LONGEST_RECORD) return { refusal: 'tooLong' };
  const data = parsedJson(text);
  if (data === undefined) return { refusal: 'notJson' };
  if (!isObject(data) || data['kind'] !== KIND) return { refusal: 'notAHandIn' };
  const { name, saved } = data;
  if (!isText(name, LONGEST_NAME) || !isTime(saved)) return { refusal: 'notAHandIn' };
  const reading = readRecord(data);
  if ('refusal' in reading) return reading;
  const { edition, exercises } = reading.record;
  return { handIn: { name, saved, edition, exercises }, damaged: reading.damaged };
}

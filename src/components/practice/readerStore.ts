import { version } from '../../../package.json';
import {
  emptyRecord,
  mergedRecords,
  parseRecord,
  RECORD_FORMAT,
  recordText,
  type ExerciseRecord,
  type KeptExercise,
  type Place,
  type ReaderRecord,
} from '../../lib/practice/readerRecord';

/** Version of the book, which stands in what it remembers. */
export const EDITION: string = version;

/** Books at other addresses of the same server remember for themselves. */
const KEY = `deep-networks${import.meta.env.BASE_URL.replace(/\/*$/, '/')}reader-${RECORD_FORMAT}`;

/** Where the record is: 'kept' in the browser's storage; for this visit only, as the browser forbids storage, or there is no room left in it. */
export type Keeping = 'kept' | 'forbidden' | 'full';

let keeping: Keeping = 'kept';
/** What the storage did not take. */
let unkept: ReaderRecord | undefined;
/** The last that was read there, so that it is not read again. */
let read: { text: string; record: ReaderRecord } | undefined;
const listeners = new Set<() => void>();

/** The browser's own; where it is forbidden, `Head.astro` has put another in its place, which forgets. */
function storage(): Storage | undefined {
  try {
    return localStorage instanceof Storage ? localStorage : undefined;
  } catch {
    return undefined;
  }
}

/** Whether what the reader does is remembered after the visit. */
export function recordKeeping(): Keeping {
  return storage() ? keeping : 'forbidden';
}

/** All that is remembered, by any tab. */
export function readerRecord(): ReaderRecord {
  const stored = storedRecord();
  return unkept ? mergedRecords(stored, unkept) : stored;
}

function storedRecord(): ReaderRecord {
  const text = storage()?.getItem(KEY) ?? '';
  if (read?.text === text) return read.record;
  const reading = parseRecord(text);
  const record = 'record' in reading ? reading.record : emptyRecord(EDITION);
  read = { text, record };
  return record;
}

/** What the reader made of an exercise; undefined before the first answer. */
export function exerciseRecord(id: string): KeptExercise | undefined {
  const { exercises } = readerRecord();
  return Object.hasOwn(exercises, id) ? exercises[id] : undefined;
}

/** What the reader has begun to answer since the last answer; undefined if nothing. */
export function exerciseDraft(id: string): string | undefined {
  const { drafts } = readerRecord();
  const answer = Object.hasOwn(drafts, id) ? drafts[id]?.answer : undefined;
  return answer === '' ? undefined : answer;
}

/** @param answer '' where it is taken back */
export function keepDraft(id: string, answer: string): void {
  takeIn({ ...emptyRecord(EDITION), drafts: { [id]: { answer, when: Date.now() } } });
}

export function keepExercise(id: string, exercise: ExerciseRecord): void {
  takeIn({ ...emptyRecord(EDITION), exercises: { [id]: { ...exercise, when: Date.now() } } });
}

/** @param page its address under the base path, without slashes at its ends */
export function keepPage(page: string): void {
  takeIn({ ...emptyRecord(EDITION), pages: { [page]: Date.now() } });
}

export function keepPlace(place: Omit<Place, 'when'>): void {
  takeIn({ ...emptyRecord(EDITION), place: { ...place, when: Date.now() } });
}

/** Adds what a file or another tab remembers. */
export function takeIn(other: ReaderRecord): void {
  write({ ...mergedRecords(readerRecord(), other), edition: EDITION });
}

/** Forgets everything, in all tabs. */
export function eraseRecord(): void {
  unkept = undefined;
  keeping = 'kept';
  storage()?.removeItem(KEY);
  tell();
}

function write(record: ReaderRecord) {
  const to = storage();
  try {
    to?.setItem(KEY, recordText(record));
    keeping = 'kept';
  } catch {
    keeping = 'full';
  }
  unkept = to && keeping === 'kept' ? undefined : record;
  tell();
}

/** Calls back after every change, by this tab or another, until the function that it gives is called. */
export function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('storage', hear);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener('storage', hear);
  };
}

/** Another tab has written; or erased: then what this one could not keep goes too. */
function hear({ key, newValue }: StorageEvent) {
  if (key !== KEY && key !== null) return;
  if (newValue === null) unkept = undefined;
  tell();
}

function tell() {
  for (const listener of listeners) listener();
}

import type { ReaderRecord } from './readerRecord';

/** Of some pages and exercises, how many are read and done. */
export interface Progress {
  pagesRead: number;
  pages: number;
  /** Answered, or their solution looked at. */
  exercisesDone: number;
  /** Answered right. */
  exercisesRight: number;
  exercises: number;
}

export function progressIn(
  { pages: read, exercises: kept }: ReaderRecord,
  pages: readonly string[],
  exercises: readonly string[],
): Progress {
  const done = exercises.flatMap((id) => (Object.hasOwn(kept, id) ? (kept[id] ?? []) : []));
  return {
    pagesRead: pages.filter((page) => Object.hasOwn(read, page)).length,
    pages: pages.length,
    exercisesDone: done.length,
    exercisesRight: done.filter(({ verdict }) => verdict === 'right').length,
    exercises: exercises.length,
  };
}

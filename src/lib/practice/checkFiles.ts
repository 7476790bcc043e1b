import { checkExercise, isContradicted, type Finding, type Grader } from './checkExercise';
import { parseHandIn, type HandIn, type HandInRefusal } from './handIn';
import type { KeptExercise } from './readerRecord';

export interface CheckedExercise {
  id: string;
  kept: KeptExercise;
  finding: Finding;
}

/** A file that was handed in, by its name in the folder. */
export interface CheckedFile extends Omit<HandIn, 'exercises'> {
  file: string;
  exercises: readonly CheckedExercise[];
  /** Entries of the file that could not be read. */
  damaged: readonly string[];
}

/** Or one that could not be read. */
export interface RefusedFile {
  file: string;
  refusal: HandInRefusal | 'unreadable';
}

export type FileResult = CheckedFile | RefusedFile;

/** A file's text, or why there is none. */
export interface GivenFile {
  file: string;
  content: { text: string } | { refusal: 'tooLong' | 'unreadable' };
}

/** Exercises that are checked at a time: so many that no worker waits for another. */
const AT_A_TIME = 24;

/**
 * Checks every exercise of every file, exercise by exercise: those that train first, so that no worker has a long one left when the others are done.
 * @param onChecked is told how many exercises are checked, of how many, and waited for: a page can draw itself meanwhile, or end the check by an error
 * @throws what `onChecked` throws, and nothing else
 */
export async function checkFiles(
  given: readonly GivenFile[],
  grader: Grader,
  onChecked: (done: number, total: number) => void | Promise<void> = () => undefined,
): Promise<FileResult[]> {
  const readings = given.map(({ file, content }) => ({ file, reading: 'text' in content ? parseHandIn(content.text) : content }));
  const jobs = readings.flatMap(({ reading }): Job[] =>
    'refusal' in reading
      ? []
      : Object.entries(reading.handIn.exercises).map(([id, kept]) => ({
          id,
          kept,
          isTrained: grader.isGraded(id) && grader.isTrained(id),
        })),
  );
  const rest = ordered(jobs).values();
  let done = 0;
  const checkRest = async () => {
    for (const job of rest) {
      job.finding = await checkExercise(job.id, job.kept, grader);
      await onChecked(++done, jobs.length);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, checkRest));
  const all = jobs.values();
  return readings.map(({ file, reading }) => {
    if ('refusal' in reading) return { file, refusal: reading.refusal };
    const { name, saved, edition, exercises } = reading.handIn;
    const checked = Object.keys(exercises).flatMap((): CheckedExercise[] => {
      const { id, kept, finding = { kind: 'unknown' } } = all.next().value as Job;
      return [{ id, kept, finding }];
    });
    return { file, name, saved, edition, exercises: checked, damaged: reading.damaged };
  });
}

interface Job {
  id: string;
  kept: KeptExercise;
  isTrained: boolean;
  finding?: Finding;
}

const ordered = (jobs: readonly Job[]): Job[] =>
  [...jobs].sort(
    (one, other) =>
      Number(other.isTrained) - Number(one.isTrained) ||
      (one.id < other.id ? -1 : Number(one.id > other.id)) ||
      one.kept.seed - other.kept.seed,
  );

/** Of a checked file, how many exercises are right, wrong or only looked up, and in how many it says something else than the runs. */
export interface Tally {
  right: number;
  wrong: number;
  seen: number;
  contradicted: number;
  unchecked: number;
}

export function tallyOf(exercises: readonly CheckedExercise[]): Tally {
  const count = (isMeant: (exercise: CheckedExercise) => boolean) => exercises.filter(isMeant).length;
  return {
    right: count(({ kept, finding }) => kept.verdict === 'right' && finding.kind === 'agrees'),
    wrong: count(({ kept, finding }) => kept.verdict === 'wrong' && finding.kind === 'agrees'),
    seen: count(({ finding }) => finding.kind === 'seen'),
    contradicted: count(({ finding }) => isContradicted(finding)),
    unchecked: count(({ finding }) => finding.kind === 'unknown' || finding.kind === 'failed'),
  };
}

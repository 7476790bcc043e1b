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
 * Checks every exercise of every file. The same exercise with the same seed is run once.
 * @param onChecked is told how many exercises are checked, of how many, and waited for: a page can draw itself meanwhile, or end the check by an error
 * @throws what `onChecked` throws, and nothing else
 */
export async function checkFiles(
  given: readonly GivenFile[],
  grader: Grader,
  onChecked: (done: number, total: number) => void | Promise<void> = () => undefined,
): Promise<FileResult[]> {
  const readings = given.map(({ file, content }) => ({ file, reading: 'text' in content ? parseHandIn(content.text) : content }));
  const jobs = readings.flatMap(({ reading }, at) =>
    'refusal' in reading ? [] : Object.entries(reading.handIn.exercises).map(([id, kept]) => ({ at, id, kept })),
  );
  const remembering = withMemory(grader);
  const checked: CheckedExercise[][] = given.map(() => []);
  const found: Finding[] = [];
  const rest = jobs.entries();
  let done = 0;
  const checkRest = async () => {
    for (const [place, { id, kept }] of rest) {
      found[place] = await checkExercise(id, kept, remembering);
      await onChecked(++done, jobs.length);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, checkRest));
  jobs.forEach(({ at, id, kept }, place) => checked[at]?.push({ id, kept, finding: found[place] ?? { kind: 'unknown' } }));
  return readings.map(({ file, reading }, at) => {
    if ('refusal' in reading) return { file, refusal: reading.refusal };
    const { name, saved, edition } = reading.handIn;
    return { file, name, saved, edition, exercises: checked[at] ?? [], damaged: reading.damaged };
  });
}

/** A grader that does no run twice. */
function withMemory(grader: Grader): Grader {
  const known = new Map<string, Promise<readonly number[]>>();
  return {
    ...grader,
    replay: (id, seed, answer) => {
      const key = JSON.stringify([id, seed, grader.dependsOnAnswer(id) ? answer : '']);
      const before = known.get(key);
      if (before) return before;
      const replayed = grader.replay(id, seed, answer);
      known.set(key, replayed);
      return replayed;
    },
  };
}

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

import { rowsPool } from '../../../src/components/practice/rowsPool';
import { checkFiles, tallyOf, type GivenFile } from '../../../src/lib/practice/checkFiles';
import { gradedExercises } from '../../../src/lib/practice/graded';
import { graderOn } from '../../../src/lib/practice/grader';
import { handInText } from '../../../src/lib/practice/handIn';
import type { KeptExercise } from '../../../src/lib/practice/readerRecord';
import answers from '../../browser/exerciseAnswers.json';

const rights: Readonly<Record<string, { right: string }>> = answers;
/** In the files of so many readers a digit is altered. */
const ALTERED = 3;

/** How long the check of full files takes, and what it found. */
interface CheckTime {
  exercises: number;
  seconds: number;
  contradicted: number;
  altered: number;
}

/** Files of readers who have answered every graded exercise, each with the reader's own seeds. */
async function fullFiles(readers: number): Promise<GivenFile[]> {
  const pool = rowsPool();
  const { replay, verdictOf } = graderOn(pool.ask);
  const files = await Promise.all(
    Array.from({ length: readers }, async (_, reader): Promise<GivenFile> => {
      const exercises = await Promise.all(
        [...gradedExercises.keys()].map(async (id, place): Promise<readonly [string, KeptExercise]> => {
          const seed = 1 + ((reader * 389 + place * 127 + reader * place * 31) % 999);
          const answer = rights[id]?.right ?? '';
          const measured = await replay(id, seed, answer);
          const said = id === 'two-by-two' && reader < ALTERED ? measured.map((value, i) => (i === 3 ? value + 0.01 : value)) : measured;
          return [id, { answer, seed, hints: 0, verdict: verdictOf(id, answer, measured), measured: said, when: 1 }];
        }),
      );
      const text = handInText({ name: `Reader ${reader}`, saved: 1, edition: '', exercises: Object.fromEntries(exercises) });
      return { file: `${reader}.json`, content: { text } };
    }),
  );
  pool.dispose();
  return files;
}

/** Checks as the page does, with workers and a memory of its own. */
async function timeCheck(readers: number): Promise<CheckTime> {
  const files = await fullFiles(readers);
  const start = performance.now();
  const pool = rowsPool();
  const results = await checkFiles(files, graderOn(pool.ask));
  pool.dispose();
  const checked = results.flatMap((result) => ('exercises' in result ? [result] : []));
  return {
    exercises: checked.reduce((sum, { exercises }) => sum + exercises.length, 0),
    seconds: (performance.now() - start) / 1000,
    contradicted: checked.filter(({ exercises }) => tallyOf(exercises).contradicted > 0).length,
    altered: ALTERED,
  };
}

Object.assign(globalThis, { timeCheck });

import { seedsOf, measuredOf, type Row } from './measure';
import { gradedExercise } from './graded';
import type { RowsQuestion } from './rowsAnswer';

/** Gives the rows of a question in the order of its seeds. */
export type AskRows = (question: RowsQuestion) => Promise<readonly Row[]>;

/** As `replay`, with all that an earlier question has measured. */
export type Replay = (id: string, seed: number, answer: string) => Promise<readonly number[]>;

/**
 * Measures no seed of an exercise twice, whoever answered it: readers whose seeds lie near each other share what follows them. What is measured of
 * settings depends on the settings too.
 */
export function rememberingReplay(ask: AskRows): Replay {
  const known = new Map<string, Promise<Row>>();
  return async (id, seed, answer) => {
    const exercise = gradedExercise(id);
    const measured = measuredOf(exercise, answer);
    if (!measured) return [];
    const seeds = seedsOf(measured, seed);
    const keyOf = (each: number) => JSON.stringify([id, each, exercise.kind === 'settings' ? answer : '']);
    const fresh = seeds.filter((each) => !known.has(keyOf(each)));
    if (fresh.length > 0) {
      const rows = ask({ id, answer, seeds: fresh });
      fresh.forEach((each, i) =>
        known.set(
          keyOf(each),
          rows.then((all) => all[i] ?? []),
        ),
      );
    }
    return (await Promise.all(seeds.flatMap((each) => known.get(keyOf(each)) ?? []))).flat();
  };
}

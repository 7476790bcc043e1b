import { batchNormalization } from './exercises/batchNormalization';
import { dropout } from './exercises/dropout';
import { initialization } from './exercises/initialization';
import { momentum } from './exercises/momentum';
import type { Graded } from './kinds';
import { measuredOf, measuredRows, type Train } from './measure';
import { isRight } from './verdict';

/** Every graded exercise, by its id in the prose. */
export const gradedExercises: ReadonlyMap<string, Graded> = new Map<string, Graded>(
  Object.entries({ ...dropout, ...initialization, ...momentum, ...batchNormalization }),
);

/** @throws RangeError where no graded exercise has that id */
export function gradedExercise(id: string): Graded {
  const exercise = gradedExercises.get(id);
  if (!exercise) throw new RangeError(`no graded exercise is called '${id}'`);
  return exercise;
}

/**
 * What a reader's seed, and the fresh ones that follow it, give: the same numbers, bit for bit, wherever they are measured. Empty for an exercise
 * without a measurement. What is measured of settings depends on the answer, of everything else on the seed alone.
 * @throws RangeError where no graded exercise has that id
 */
export async function replay(id: string, seed: number, train: Train, answer: string): Promise<readonly number[]> {
  const measured = measuredOf(gradedExercise(id), answer);
  return measured ? await measuredRows(measured, seed, train) : [];
}

/** @param answer as it is kept, and in any other way of writing that a reader may type @throws RangeError where no graded exercise has that id */
export const verdictOf = (id: string, answer: string, measured: readonly number[]): 'right' | 'wrong' =>
  isRight(gradedExercise(id), answer, measured) ? 'right' : 'wrong';

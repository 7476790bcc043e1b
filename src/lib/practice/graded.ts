import { batchNormalization } from './exercises/batchNormalization';
import { dropout } from './exercises/dropout';
import { initialization } from './exercises/initialization';
import { momentum } from './exercises/momentum';
import type { Graded } from './kinds';
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

/** @param answer as it is kept, and in any other way of writing that a reader may type @throws RangeError where no graded exercise has that id */
export const verdictOf = (id: string, answer: string, measured: readonly number[]): 'right' | 'wrong' =>
  isRight(gradedExercise(id), answer, measured) ? 'right' : 'wrong';

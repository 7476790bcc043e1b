import { defaultsOf } from '../share/setting';
import type { Grader } from './checkExercise';
import { gradedExercises, verdictOf } from './graded';
import { rememberingReplay, type AskRows } from './rowMemory';

/** Grades by what `ask` measures again, and measures nothing twice. */
export const graderOn = (ask: AskRows): Grader => ({
  isGraded: (id) => gradedExercises.has(id),
  isTrained,
  replay: rememberingReplay(ask),
  verdictOf,
});

function isTrained(id: string): boolean {
  const exercise = gradedExercises.get(id);
  if (exercise?.kind === 'settings') return exercise.measuring(defaultsOf(exercise.schema)).by === 'runs';
  return exercise !== undefined && 'measured' in exercise && exercise.measured?.by === 'runs';
}

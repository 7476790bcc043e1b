import type { Grader } from '../../lib/practice/checkExercise';
import { gatheredTrain } from '../../lib/practice/gatheredTrain';
import { gradedExercises, replay, verdictOf } from '../../lib/practice/graded';
import type { ClientPool } from '../../lib/training/clientPool';
import { sweptRuns } from '../../lib/training/sweptRuns';

/** Grades by runs that the workers of a pool do again. Loaded with the first file: it has every exercise's runs. */
export function graderOn(pool: ClientPool): Grader {
  const train = gatheredTrain((specs) => sweptRuns(pool, specs));
  return {
    isGraded: (id) => gradedExercises.has(id),
    dependsOnAnswer: (id) => gradedExercises.get(id)?.kind === 'settings',
    replay: (id, seed, answer) => replay(id, seed, train, answer),
    verdictOf,
  };
}

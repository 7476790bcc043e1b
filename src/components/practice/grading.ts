/** What is loaded with the first answer: every exercise's runs and what is right. */
import { replay } from '../../lib/practice/graded';
import { sweptRuns } from '../../lib/training/sweptRuns';
import { trainingPool } from '../book/figure/onPage';

export { gradedExercise, verdictOf } from '../../lib/practice/graded';
export { measuredOf, rowsOf } from '../../lib/practice/measure';
export { readAnswer } from '../../lib/practice/verdict';
export { Outcome } from './Outcome';

/** What a seed gives for an answer, trained in workers of its own, which end with it. */
export async function measured(
  id: string,
  seed: number,
  answer: string,
  onRun: (done: number, total: number) => void,
): Promise<readonly number[]> {
  const pool = trainingPool();
  try {
    return await replay(
      id,
      seed,
      (specs) => {
        onRun(0, specs.length);
        return sweptRuns(pool, specs, (done) => onRun(done, specs.length));
      },
      answer,
    );
  } finally {
    pool.dispose();
  }
}

/** What is loaded with the first answer: every exercise, and what is right. */
import { gradedExercise } from '../../lib/practice/graded';
import { measuredOf, seedsOf, type Row } from '../../lib/practice/measure';
import { rowsPool } from './rowsPool';

export { gradedExercise, verdictOf } from '../../lib/practice/graded';
export { measuredOf, rowsOf } from '../../lib/practice/measure';
export { readAnswer } from '../../lib/practice/verdict';
export { Outcome } from './Outcome';

/** What the reader's seed and those that follow it give for an answer, measured in workers of its own, which end with it. */
export async function measured(
  id: string,
  seed: number,
  answer: string,
  onSeed: (done: number, total: number) => void,
): Promise<readonly number[]> {
  const measuring = measuredOf(gradedExercise(id), answer);
  if (!measuring) return [];
  const seeds = seedsOf(measuring, seed);
  const pool = rowsPool();
  let done = 0;
  onSeed(0, seeds.length);
  try {
    const rows = await Promise.all(
      seeds.map(async (each): Promise<Row> => {
        const [row = []] = await pool.ask({ id, answer, seeds: [each] });
        onSeed(++done, seeds.length);
        return row;
      }),
    );
    return rows.flat();
  } finally {
    pool.dispose();
  }
}

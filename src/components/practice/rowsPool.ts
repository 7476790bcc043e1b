import type { AskRows } from '../../lib/practice/rowMemory';
import { rowsIn, type RowsAnswer, type RowsQuestion } from '../../lib/practice/rowsAnswer';
import { AnswerPool } from '../book/figure/answerPool';
import { AnswersOnPage, workersHere } from '../book/figure/onPage';

/** Workers that measure what exercises are graded by, as many as this device has cores for. */
export function rowsPool(): { ask: AskRows; dispose: () => void } {
  const pool = new AnswerPool<RowsQuestion, RowsAnswer>(
    workersHere(),
    () => new Worker(new URL('./rows.worker.ts', import.meta.url), { type: 'module' }),
    () => new AnswersOnPage(async () => (await import('../../lib/practice/rows')).answeredRows),
  );
  return { ask: async (question) => rowsIn(await pool.ask(question)), dispose: () => pool.dispose() };
}

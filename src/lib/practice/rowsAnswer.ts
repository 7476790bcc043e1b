import type { Row } from './measure';

/** What seeds give for an answer, each for itself. */
export interface RowsQuestion {
  id: string;
  answer: string;
  seeds: readonly number[];
}

/** A row for each seed; or the sentence that says why there is none. */
export type RowsAnswer = { rows: readonly Row[] } | { reason: string };

/** @throws Error with the sentence that says why there are none */
export function rowsIn(answer: RowsAnswer): readonly Row[] {
  if ('reason' in answer) throw new Error(answer.reason);
  return answer.rows;
}

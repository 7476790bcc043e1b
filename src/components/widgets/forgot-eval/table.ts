import type { DataTable } from '../../book/figure/DataPanel';
import { fill, type FigureWords } from '../../book/figure/words';
import { asked, questions, type Answers, type Settings } from './model';
import type { Phrases } from './phrases';

/** For every question the mean and spread of the answers so far, and the answer of eval mode. */
export function answerTable(
  answers: Answers | undefined,
  mode: Settings['mode'],
  asks: number,
  { phrases }: FigureWords<Phrases>,
): DataTable {
  const now = answers && asked(answers, mode).soFar[asks - 1];
  return {
    caption: fill(phrases.tableCaption, { passes: asks }),
    columns: [phrases.tableInput, phrases.tableMean, phrases.tableSpread, phrases.tableEval],
    rows: questions.map((x, i) => [x, now?.mean[i] ?? '', now?.standardDeviation[i] ?? '', answers?.evalAnswer[i] ?? '']),
  };
}

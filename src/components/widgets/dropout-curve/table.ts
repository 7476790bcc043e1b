import type { DataTable } from '../../book/figure/DataPanel';
import { fill, type FigureWords } from '../../book/figure/words';
import { SEEDS, type Column } from './model';
import type { Phrases } from './phrases';

/** Every p with the errors of its runs, their geometric mean and its interval. */
export function curveTable(all: readonly Column[], { phrases }: FigureWords<Phrases>): DataTable {
  const runs = Array.from({ length: SEEDS }, (_, run) => run);
  return {
    caption: fill(phrases.tableCaption, { seeds: SEEDS }),
    columns: [
      phrases.p,
      phrases.tableMean,
      phrases.tableLow,
      phrases.tableHigh,
      ...runs.map((run) => fill(phrases.tableRun, { run: run + 1 })),
    ],
    rows: all.map(({ p, errors, estimate }) => [
      p,
      estimate?.value ?? '',
      estimate?.interval[0] ?? '',
      estimate?.interval[1] ?? '',
      ...runs.map((run) => errors[run] ?? ''),
    ]),
  };
}

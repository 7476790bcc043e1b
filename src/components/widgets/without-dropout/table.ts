import type { DataTable } from '../../book/figure/DataPanel';
import { fill, type FigureWords } from '../../book/figure/words';
import { METHODS, SEEDS, type Result } from './model';
import type { Phrases } from './phrases';

/** Loss and error of the four networks, a row a seed. */
export function dropoutTable(results: readonly Result[], { phrases }: FigureWords<Phrases>): DataTable {
  const named = METHODS.map(({ id }) => phrases[`method.${id}`]);
  return {
    caption: phrases.tableCaption,
    columns: [
      phrases.tableSeed,
      ...named.map((which) => fill(phrases.tableLoss, { which })),
      ...named.map((which) => fill(phrases.tableError, { which })),
    ],
    rows: Array.from({ length: SEEDS }, (_, i) => {
      const own = METHODS.map((__, method) => results[i * METHODS.length + method]);
      return [i + 1, ...own.map((result) => result?.loss ?? ''), ...own.map((result) => result?.error ?? '')];
    }),
  };
}

import { VARIANCES } from '../../../lib/experiments/initialization/scaledNetwork';
import type { DataTable } from '../../book/figure/DataPanel';
import { fill, type FigureWords } from '../../book/figure/words';
import { DEPTHS, type Cell } from './model';
import type { Phrases } from './phrases';

/** The losses over n Var(w), a column a depth. */
export function mapTable(known: readonly Cell[], { phrases }: FigureWords<Phrases>): DataTable {
  const at = (column: number, row: number) => known.find((cell) => cell.column === column && cell.row === row);
  return {
    caption: phrases.tableCaption,
    columns: [phrases.variance, ...DEPTHS.map((depth) => fill(phrases.tableDepth, { depth }))],
    rows: VARIANCES.map((variance, row) => [
      variance,
      ...DEPTHS.map((_, column) => {
        const cell = at(column, row);
        return cell === undefined ? '' : (cell.loss ?? phrases.diverged);
      }),
    ]),
  };
}

import { effectiveRate } from '../../../lib/experiments/momentum/noiseFloor';
import type { DataTable } from '../../book/figure/DataPanel';
import type { FigureWords } from '../../book/figure/words';
import type { Cell } from './model';
import type { Phrases } from './phrases';

/** Every pair with its losses. */
export function sweepTable(all: readonly Cell[], best: boolean, { phrases }: FigureWords<Phrases>): DataTable {
  return {
    caption: phrases.tableCaption,
    columns: [
      phrases.momentum,
      phrases.rate,
      phrases.effective,
      phrases.tableRuns,
      phrases.training,
      best ? phrases.bestValidation : phrases.validation,
    ],
    rows: all.map((cell) => [cell.momentum, cell.learningRate, effectiveRate(cell), cell.runs, cell.training ?? '', cell.validation ?? '']),
  };
}

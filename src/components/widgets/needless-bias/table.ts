import type { DataTable } from '../../book/figure/DataPanel';
import type { FigureWords } from '../../book/figure/words';
import type { Unit } from './model';
import type { Phrases } from './phrases';

/** Every example of the batch, before and behind the normalisation. */
export function unitTable({ batch, before, behind }: Unit, { phrases }: FigureWords<Phrases>): DataTable {
  return {
    caption: phrases.tableCaption,
    columns: [phrases.example, `${phrases.input} u₁`, `${phrases.input} u₂`, phrases.target, phrases.before, phrases.behind],
    rows: batch.inputs.map(([x, y], i) => [i + 1, x, y, batch.targets[i] ?? '', before[i] ?? '', behind[i] ?? '']),
  };
}

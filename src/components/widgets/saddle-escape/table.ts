import type { DataTable } from '../../book/figure/DataPanel';
import type { FigureWords } from '../../book/figure/words';
import type { Escape } from './model';
import type { Phrases } from './phrases';

/** Steps to escape under each momentum, counted and predicted, the first being plain descent. */
export function escapeTable(escapes: readonly Escape[], { phrases }: FigureWords<Phrases>): DataTable {
  const plain = escapes[0]?.steps ?? NaN;
  return {
    caption: phrases.tableCaption,
    columns: [phrases.momentum, phrases.counted, phrases.predicted, phrases.faster, phrases.memory],
    rows: escapes.map(({ momentum, steps, predicted }) => [momentum, steps, predicted, plain / steps, 1 / (1 - momentum)]),
  };
}

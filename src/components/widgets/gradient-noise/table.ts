import type { DataTable } from '../../book/figure/DataPanel';
import type { FigureWords } from '../../book/figure/words';
import type { NoiseRun } from './model';
import type { Phrases } from './phrases';

/** The floor under each momentum, measured and by the formula, the reader's last. */
export function floorTable({ floors, withMomentum }: NoiseRun, { phrases }: FigureWords<Phrases>): DataTable {
  return {
    caption: phrases.tableCaption,
    columns: [phrases.momentum, phrases.learningRate, phrases.measured, phrases.predicted],
    rows: [...floors, withMomentum].map(({ momentum, learningRate, measured, predicted }) => [momentum, learningRate, measured, predicted]),
  };
}

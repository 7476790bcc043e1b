import { spectrumFacts } from '../../../lib/experiments/momentum/spectrum';
import type { DataTable } from '../../book/figure/DataPanel';
import type { FigureWords } from '../../book/figure/words';
import type { SpectrumFrame } from './frames';
import type { Phrases } from './phrases';

/** Loss and spectrum, a row a record. */
export function spectrumTable(frames: readonly SpectrumFrame[], { phrases }: FigureWords<Phrases>): DataTable {
  return {
    caption: phrases.tableCaption,
    columns: [phrases.step, phrases.loss, phrases.largest, phrases.smallest, phrases.negative, phrases.waysDown, phrases.condition],
    rows: frames.map(({ step, loss, eigenvalues }) => {
      const { largest, smallest, negative, waysDown, condition } = spectrumFacts(eigenvalues);
      return [step, loss, largest, smallest, negative, waysDown, condition];
    }),
  };
}

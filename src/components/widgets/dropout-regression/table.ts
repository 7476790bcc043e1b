import type { DataTable } from '../../book/figure/DataPanel';
import type { FigureWords } from '../../book/figure/words';
import type { FitFrame, FitState } from './frames';
import type { Phrases } from './phrases';

/** How far both fits are from the points and from the true curve, a row a record. */
export function fitTable(frames: readonly FitFrame[], { phrases }: FigureWords<Phrases>): DataTable {
  const names = (which: string) => [`${phrases.training}, ${which}`, `${phrases.clean}, ${which}`];
  const cells = ({ training, clean }: FitState) => [training, clean];
  return {
    caption: phrases.tableCaption,
    columns: [phrases.step, ...names(phrases.without), ...names(phrases.with)],
    rows: frames.map(({ step, fits: [without, withDropout] }) => [step, ...cells(without), ...cells(withDropout)]),
  };
}

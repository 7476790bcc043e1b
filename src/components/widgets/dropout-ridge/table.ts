import type { DataTable } from '../../book/figure/DataPanel';
import { fill, type FigureWords } from '../../book/figure/words';
import { subscript } from './subscript';
import type { Fits } from './model';
import type { Phrases } from './phrases';

/** The four fits' weights, a row a feature. */
export function fitTable({ plain, masked, closedForm, ordinary }: Fits, { phrases }: FigureWords<Phrases>): DataTable {
  return {
    caption: phrases.tableCaption,
    columns: [phrases.weight, phrases.plain, phrases.masked, phrases.closedForm, phrases.ordinary],
    rows: plain.map((weight, feature) => [
      fill(phrases.feature, { number: subscript(feature + 1) }),
      weight,
      masked[feature] ?? '',
      closedForm[feature] ?? '',
      ordinary[feature] ?? '',
    ]),
  };
}

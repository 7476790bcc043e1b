import type { DataTable } from '../../book/figure/DataPanel';
import { fill, type FigureWords } from '../../book/figure/words';
import type { Machine } from './model';
import type { Phrases } from './phrases';

/** Mean and variance of every unit and of the listener after the passes so far, beside the formulas. */
export function machineTable({ units, listener, listenerSoFar }: Machine, { phrases }: FigureWords<Phrases>): DataTable {
  const rows = [
    ...units.map((unit, index) => ({ ...unit, name: fill(phrases.unit, { number: index + 1 }) })),
    { ...listener, name: phrases.listener },
  ];
  const formula = (quantity: string) => `${quantity}, ${phrases.tableFormula}`;
  return {
    caption: fill(phrases.tableCaption, { passes: listenerSoFar.length }),
    columns: [phrases.tableUnit, phrases.tableMean, formula(phrases.tableMean), phrases.tableVariance, formula(phrases.tableVariance)],
    rows: rows.map(({ name, measured, expected }) => [
      name,
      measured?.mean ?? '',
      expected.mean,
      measured?.variance ?? '',
      expected.variance,
    ]),
  };
}

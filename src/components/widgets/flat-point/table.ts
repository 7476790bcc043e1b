import { formatDecimals } from '../../../lib/format/formatNumber';
import { cubic } from '../../../lib/surfaces/cubic';
import type { DataTable } from '../../book/figure/DataPanel';
import { fill, type FigureWords } from '../../book/figure/words';
import type { Roll } from './model';
import type { Phrases } from './phrases';

/** Place and loss of both balls, step by step; empty cells after a ball has rolled away. */
export function rollTable({ plain, withMomentum }: { plain: Roll; withMomentum: Roll }, { phrases }: FigureWords<Phrases>): DataTable {
  const names = [phrases.plain, fill(phrases.with, { momentum: formatDecimals(withMomentum.momentum, 2) })];
  const cells = ({ positions }: Roll, step: number) => {
    const at = positions[step];
    return at === undefined ? ['', ''] : [at, cubic.value(at)];
  };
  return {
    caption: phrases.tableCaption,
    columns: [phrases.step, ...names.flatMap((name) => [`${phrases.weight}, ${name}`, `${phrases.loss}, ${name}`])],
    rows: Array.from({ length: Math.max(plain.positions.length, withMomentum.positions.length) }, (_, step) => [
      step,
      ...cells(plain, step),
      ...cells(withMomentum, step),
    ]),
  };
}

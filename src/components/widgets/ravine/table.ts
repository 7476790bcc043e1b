import { formatDecimals } from '../../../lib/format/formatNumber';
import type { DataTable } from '../../book/figure/DataPanel';
import { fill, type FigureWords } from '../../book/figure/words';
import type { Descent, RavineRun } from './model';
import type { Phrases } from './phrases';

/** Place and loss of the three descents, step by step; empty cells after a descent has diverged. */
export function ravineTable({ plain, withMomentum, best }: RavineRun, { phrases }: FigureWords<Phrases>): DataTable {
  const named = [
    { descent: plain, name: phrases.plain },
    { descent: withMomentum, name: fill(phrases.with, { momentum: formatDecimals(withMomentum.momentum, 2) }) },
    { descent: best, name: fill(phrases.best, { momentum: formatDecimals(best.momentum, 2) }) },
  ];
  const cells = ({ positions, losses }: Descent, step: number) => [...(positions[step] ?? ['', '']), losses[step] ?? ''];
  return {
    caption: phrases.tableCaption,
    columns: [phrases.step, ...named.flatMap(({ name }) => [`x, ${name}`, `y, ${name}`, `${phrases.loss}, ${name}`])],
    rows: Array.from({ length: Math.max(...named.map(({ descent }) => descent.losses.length)) }, (_, step) => [
      step,
      ...named.flatMap(({ descent }) => cells(descent, step)),
    ]),
  };
}

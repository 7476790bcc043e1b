import { formatNumber } from '../../../lib/format/formatNumber';
import type { Exploration } from '../../../lib/surfaces/exploration';
import type { DataTable } from '../../book/figure/DataPanel';
import type { FigureWords } from '../../book/figure/words';
import { curvaturesAt } from './curvatures';
import type { Phrases } from './phrases';

/** The surface's critical points: where, how high, and the Hessian's eigenvalues there; and where the descent starts. */
export function criticalTable({ surface, start }: Exploration, { phrases }: FigureWords<Phrases>): DataTable {
  const row = (name: string, kind: string, x: number, y: number) => [
    name,
    kind,
    x,
    y,
    surface.value(x, y),
    curvaturesAt(surface, x, y)
      .map((curvature) => formatNumber(curvature))
      .join('; '),
  ];
  return {
    caption: phrases.tableCaption,
    columns: [phrases.place, phrases.kind, 'x', 'y', phrases.loss, phrases.curvatures],
    rows: [
      ...surface.criticalPoints.map(({ name, kind, x, y }) => row(phrases[`place.${name}`] ?? name, phrases[`kind.${kind}`], x, y)),
      row(phrases.start, '', ...start),
    ],
  };
}

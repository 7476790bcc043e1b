import { RESOLUTION, type PlaneGrid } from '../../../lib/experiments/momentum/planeGrid';
import type { DataTable } from '../../book/figure/DataPanel';
import { fill, type FigureWords } from '../../book/figure/words';
import type { Outcome } from './model';
import type { Phrases } from './phrases';

/** The loss along each plane's first direction, through the trained network; nothing after a training that diverged. */
export function planeTable(outcome: Outcome, { phrases }: FigureWords<Phrases>): DataTable {
  const middle = (RESOLUTION - 1) / 2;
  const along = ({ losses }: PlaneGrid, column: number) => losses[middle * RESOLUTION + column] ?? NaN;
  return {
    caption: phrases.tableCaption,
    columns: [phrases.firstDirection, fill(phrases.along, { plane: phrases.raw }), fill(phrases.along, { plane: phrases.normalised })],
    rows:
      outcome.kind === 'diverged'
        ? []
        : Array.from({ length: RESOLUTION }, (_, column) => {
            const { raw, normalised } = outcome.surroundings;
            return [raw.x[0] + ((raw.x[1] - raw.x[0]) * column) / (RESOLUTION - 1), along(raw, column), along(normalised, column)];
          }),
  };
}

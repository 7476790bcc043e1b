import type { DataTable } from '../../book/figure/DataPanel';
import { fill, type FigureWords } from '../../book/figure/words';
import { largestDifference, RECORD_EVERY, type Settings, type Twins } from './model';
import type { Phrases } from './phrases';

/** Loss, effective rank and largest difference between units for both networks, a row a record up to the one shown. */
export function tieTable({ tied, other }: Twins, { start }: Settings, position: number, { phrases }: FigureWords<Phrases>): DataTable {
  const columns = [phrases.tied, phrases[start]].flatMap((which) =>
    [phrases.loss, phrases.rank, phrases.difference].map((quantity) => fill(phrases.of, { quantity, which })),
  );
  return {
    caption: phrases.tableCaption,
    columns: [phrases.step, ...columns],
    rows: tied.networks.slice(0, position + 1).map((_, index) => [
      index * RECORD_EVERY,
      ...[tied, other].flatMap(({ networks, losses, ranks }) => {
        const network = networks[index];
        return [losses[index] ?? '', ranks[index] ?? '', network ? largestDifference(network) : ''];
      }),
    ]),
  };
}

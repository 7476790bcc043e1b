import { formatDecimals, formatNumber } from '../../../lib/format/formatNumber';
import { fill, type FigureWords } from '../../book/figure/words';
import { largestDifference, RECORD_EVERY, type Settings, type Twins } from './model';
import type { Phrases } from './phrases';

/** How alike the units of both networks are at a step, in a sentence. */
export function outcome({ tied, other }: Twins, { start }: Settings, position: number, { phrases }: FigureWords<Phrases>): string {
  const difference = ({ networks }: Twins['tied']) => {
    const network = networks[position];
    return network ? formatNumber(largestDifference(network), 2) : '';
  };
  return fill(phrases.result, {
    step: position * RECORD_EVERY,
    tied: difference(tied),
    other: difference(other),
    which: phrases[start],
    tiedRank: formatDecimals(tied.ranks[position] ?? NaN, 1),
    otherRank: formatDecimals(other.ranks[position] ?? NaN, 1),
    tiedLoss: formatNumber(tied.losses[position] ?? NaN, 2),
    otherLoss: formatNumber(other.losses[position] ?? NaN, 2),
  });
}

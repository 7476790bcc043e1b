import { formatCount, formatDecimals, formatNumber } from '../../../lib/format/formatNumber';
import { fill, type FigureWords } from '../../book/figure/words';
import { copiesOf, largestGap, type Fits, type Settings } from './model';
import type { Phrases } from './phrases';

/** How near masks and closed form come to each other, and what they did to the two features that nearly agree. */
export function outcome(fits: Fits, settings: Settings, { phrases }: FigureWords<Phrases>): string {
  const weights = (values: readonly number[]) => ({
    first: formatDecimals(values[0] ?? NaN, 2),
    second: formatDecimals(values[1] ?? NaN, 2),
  });
  const plain = weights(fits.plain);
  if (settings.p === 0) return fill(phrases.without, plain);
  const dropped = weights(fits.closedForm);
  return fill(phrases.result, {
    copies: formatCount(copiesOf(settings)),
    gap: formatNumber(largestGap(fits), 1),
    p: formatDecimals(settings.p, 2),
    plainFirst: plain.first,
    plainSecond: plain.second,
    first: dropped.first,
    second: dropped.second,
  });
}

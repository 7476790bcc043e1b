import { formatDecimals, formatNumber } from '../../../lib/format/formatNumber';
import { fill, type FigureWords } from '../../book/figure/words';
import { SHOWN_STEPS, type Roll } from './model';
import type { Phrases } from './phrases';

/** Who passed the flat point and who creeps towards it, and from which momentum on a ball passes. */
export function outcome(
  { plain, withMomentum }: { plain: Roll; withMomentum: Roll },
  least: number | undefined,
  { phrases }: FigureWords<Phrases>,
): string {
  const story = ({ passedAt, positions }: Roll) =>
    passedAt === undefined
      ? fill(phrases.creeps, { left: formatNumber(positions.at(-1) ?? NaN, 2), steps: SHOWN_STEPS })
      : fill(phrases.through, { step: passedAt });
  return [
    fill(phrases.result, { plain: story(plain), momentum: formatDecimals(withMomentum.momentum, 2), with: story(withMomentum) }),
    least === undefined ? phrases.none : fill(phrases.least, { least: formatDecimals(least, 2) }),
  ].join(' ');
}

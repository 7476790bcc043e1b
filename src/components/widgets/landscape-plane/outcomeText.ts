import { formatDecimals, formatNumber, formatPercent, formatShort } from '../../../lib/format/formatNumber';
import { fill, type FigureWords } from '../../book/figure/words';
import type { Outcome, Settings } from './model';
import type { Phrases } from './phrases';

/** How high the loss rises around the trained network, and how much of the path its plane shows. */
export function outcomeText(outcome: Outcome, { rescale }: Settings, { phrases }: FigureWords<Phrases>): string {
  if (outcome.kind === 'diverged') return '';
  const { raw, normalised, path, losses, weights } = outcome.surroundings;
  const highest = ({ losses: grid }: { losses: readonly number[] }) => formatNumber(Math.max(...grid), 2);
  return fill(phrases.result, {
    weights,
    loss: formatNumber(losses.at(-1) ?? NaN, 2),
    share: formatPercent(path.share, 1),
    rescale: formatShort(Number(formatDecimals(rescale, 2)), 3),
    raw: highest(raw),
    normalised: highest(normalised),
  });
}

import { formatNumber } from '../../../lib/format/formatNumber';
import { fill, type FigureWords } from '../../book/figure/words';
import type { Descent } from './model';
import type { Phrases } from './phrases';

/** How a descent ended, in words. */
export function outcome({ end, losses, overshoots }: Descent, { phrases }: FigureWords<Phrases>): string {
  const loss = formatNumber(losses.at(-1) ?? NaN);
  const place = end.near ? (phrases[`place.${end.near.name}`] ?? end.near.name) : '';
  const values = { step: end.step, place, loss, overshoots };
  if (end.kind === 'still-moving' && overshoots > 0) return fill(phrases.overshot, values);
  return fill(phrases[end.kind], values);
}

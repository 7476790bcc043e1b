import { formatDecimals, formatNumber } from '../../../lib/format/formatNumber';
import type { DescentEndKind } from '../../../lib/surfaces/descentPath';
import type { Descent, Exploration } from '../../../lib/surfaces/exploration';
import { placeName } from './placeName';
import { fill, type FigureWords } from './words';

/** How a descent over a surface ends. */
export type DescentPhrase = DescentEndKind | 'overshot' | `place.${string}`;

/** How a descent ended, in words. */
export function outcomeOf({ end, losses, overshoots }: Descent, { phrases }: FigureWords<DescentPhrase>): string {
  const loss = formatNumber(losses.at(-1) ?? NaN);
  const place = end.near ? placeName(end.near, phrases) : '';
  const values = { step: end.step, place, loss, overshoots };
  if (end.kind === 'still-moving' && overshoots > 0) return fill(phrases.overshot, values);
  return fill(phrases[end.kind], values);
}

/** The same of both descents of an exploration. */
export function explorationOutcome(
  { withMomentum, without }: Exploration,
  momentum: number,
  words: FigureWords<DescentPhrase | 'result'>,
): string {
  return fill(words.phrases.result, {
    momentum: formatDecimals(momentum, 2),
    with: outcomeOf(withMomentum, words),
    without: outcomeOf(without, words),
  });
}

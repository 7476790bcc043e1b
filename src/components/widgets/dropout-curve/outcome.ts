import { formatDecimals, formatNumber } from '../../../lib/format/formatNumber';
import { fill, type FigureWords } from '../../book/figure/words';
import { bestColumn, SEEDS, type Column, type Settings } from './model';
import type { Phrases } from './phrases';

/** One stop of the curve: a guess as near as this is as good as the curve can tell. */
const NEAR = 0.1 + 1e-9;

/** Where the least error lies and, if there was a guess, how far it was; before the end only that it is not known yet. */
export function outcome(all: readonly Column[], { guess }: Settings, hasGuessed: boolean, { phrases }: FigureWords<Phrases>): string {
  const best = bestColumn(all);
  if (all.every(({ errors }) => errors.length === 0)) return fill(phrases.notYet, { guess: formatDecimals(guess, 2) });
  if (!best) return phrases.resultRunning;
  const errorAt = (p: number) => formatNumber(all.find((column) => column.p === p)?.estimate?.value ?? NaN, 2);
  const found = fill(phrases.result, {
    best: formatDecimals(best.p, 1),
    error: errorAt(best.p),
    plain: errorAt(0),
    most: errorAt(0.9),
    seeds: SEEDS,
  });
  const judgement = fill(Math.abs(guess - best.p) <= NEAR ? phrases.near : phrases.far, { guess: formatDecimals(guess, 2) });
  return hasGuessed ? `${found} ${judgement}` : found;
}

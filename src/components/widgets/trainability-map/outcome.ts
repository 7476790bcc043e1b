import { fill, type FigureWords } from '../../book/figure/words';
import { COARSE, COMPARED, isTrained, PLACES, type Cell } from './model';
import type { Phrases } from './phrases';

/** At a few depths: of how many scales the networks learnt something. */
export function outcome(known: readonly Cell[], running: boolean, { phrases }: FigureWords<Phrases>): string {
  if (known.length === 0) return running ? phrases.running : phrases.notYet;
  if (known.length < COARSE) return phrases.running;
  const shares = COMPARED.map((depth) => {
    const tried = known.filter((cell) => cell.depth === depth);
    return fill(phrases.share, { depth, trained: tried.filter(isTrained).length, tried: tried.length });
  });
  const result = fill(phrases.result, { shares: shares.join(', ') });
  return known.length === PLACES.length || running ? result : `${result} ${phrases.coarse}`;
}

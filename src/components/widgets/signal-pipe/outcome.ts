import { formatNumber } from '../../../lib/format/formatNumber';
import { fill, type FigureWords } from '../../book/figure/words';
import type { Settings } from './model';
import type { Phrases } from './phrases';
import type { Passing } from './useSignals';

/** What is left of signal and gradient at the far ends, in a sentence. */
export function outcome(
  { signals: { forward, backward }, isOver }: Passing,
  { depth }: Settings,
  { phrases }: FigureWords<Phrases>,
): string {
  if (!isOver) return phrases.running;
  const silent = forward.findIndex((rms) => rms === 0);
  if (silent >= 0) return fill(phrases.resultDead, { layer: silent });
  return fill(phrases.result, {
    depth,
    signal: formatNumber(forward[depth] ?? NaN, 2),
    gradient: formatNumber(backward[depth] ?? NaN, 2),
  });
}

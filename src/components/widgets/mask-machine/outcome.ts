import { formatCount, formatDecimals } from '../../../lib/format/formatNumber';
import { fill, type FigureWords } from '../../book/figure/words';
import type { Machine, Settings } from './model';
import type { Phrases } from './phrases';

/** What the passes have shown so far, in a sentence. */
export function outcome(
  { listener, listenerSoFar, networks, metSoFar }: Machine,
  { mode }: Settings,
  { phrases }: FigureWords<Phrases>,
): string {
  const { measured, expected } = listener;
  if (!measured) return phrases.notYet;
  if (mode === 'eval') return fill(phrases.resultEval, { mean: formatDecimals(measured.mean, 2) });
  return fill(phrases.result, {
    passes: listenerSoFar.length,
    mean: formatDecimals(measured.mean, 2),
    expectedMean: formatDecimals(expected.mean, 2),
    variance: formatDecimals(measured.variance, 2),
    expectedVariance: formatDecimals(expected.variance, 2),
    met: formatCount(metSoFar.at(-1) ?? 0),
    networks: formatCount(networks),
  });
}

import { formatNumber } from '../../../lib/format/formatNumber';
import { fill, type FigureWords } from '../../book/figure/words';
import { asked, meanVariance, type Answers, type Settings } from './model';
import type { Phrases } from './phrases';

/** How far apart the answers are, and how near their mean has come to the answer of eval mode. */
export function outcome(answers: Answers | undefined, { mode, p }: Settings, asks: number, { phrases }: FigureWords<Phrases>): string {
  if (!answers) return phrases.waiting;
  if (asks === 0) return phrases.notAsked;
  if (mode === 'eval') return phrases.resultEval;
  if (p === 0) return phrases.resultSame;
  const { soFar } = asked(answers, mode);
  return fill(phrases.result, {
    passes: asks,
    spread: formatNumber(Math.sqrt(meanVariance(soFar)), 2),
    single: formatNumber(soFar[0]?.squaredGap ?? NaN, 2),
    distance: formatNumber(soFar[asks - 1]?.squaredGap ?? NaN, 2),
  });
}

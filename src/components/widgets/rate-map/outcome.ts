import { formatCount, formatDecimals, formatNumber, formatShort } from '../../../lib/format/formatNumber';
import { fill, type FigureWords } from '../../book/figure/words';
import type { Rates } from './model';
import type { Phrases } from './phrases';

const RATE_DECIMALS = 3;

/** How many steps a number stands for, or that they never end. */
export const stepsText = (steps: number, { phrases }: FigureWords<Phrases>) =>
  Number.isFinite(steps) ? formatCount(Math.ceil(steps)) : phrases.never;

/** Both rates as predicted and as measured, and what the best settings would need. */
export function outcome(
  { condition, directions: [flat, steep], present, bestPlain, bestHeavyBall }: Rates,
  words: FigureWords<Phrases>,
): string {
  const rate = (value: number) => formatDecimals(value, RATE_DECIMALS);
  return fill(words.phrases.result, {
    flat: rate(flat.predicted),
    flatMeasured: rate(flat.measured),
    steep: rate(steep.predicted),
    steepMeasured: rate(steep.measured),
    steps: stepsText(present.steps, words),
    condition: formatShort(condition),
    plain: stepsText(bestPlain.steps, words),
    heavyBall: stepsText(bestHeavyBall.steps, words),
    momentum: formatNumber(bestHeavyBall.momentum, 2),
  });
}

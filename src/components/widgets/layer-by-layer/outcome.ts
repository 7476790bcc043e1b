import { formatNumber, formatPercent } from '../../../lib/format/formatNumber';
import { fill, type FigureWords } from '../../book/figure/words';
import { RANGES, type Layers, type Settings } from './model';
import type { Phrases } from './phrases';

const DIGITS = 2;

/** The first layer beside the last: sizes of outputs and gradients, and what is saturated or dead. */
export function outcome({ layers }: Layers, { activation }: Settings, { phrases }: FigureWords<Phrases>): string {
  const [first, last] = [layers[0], layers.at(-1)];
  if (!first || !last) return '';
  const size = (rms: number) => formatNumber(rms, DIGITS);
  const sentence = fill(phrases.result, {
    last: last.layer,
    firstOutput: size(first.outputRms),
    lastOutput: size(last.outputRms),
    firstGradient: size(first.gradientRms),
    lastGradient: size(last.gradientRms),
  });
  if (first.fault === undefined || last.fault === undefined) return sentence;
  const faults = { first: formatPercent(first.fault), last: formatPercent(last.fault) };
  return `${sentence} ${fill(RANGES[activation] ? phrases.resultSaturated : phrases.resultDead, faults)}`;
}

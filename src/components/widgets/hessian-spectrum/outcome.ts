import { spectrumFacts } from '../../../lib/experiments/momentum/spectrum';
import { formatCount, formatNumber, formatShort } from '../../../lib/format/formatNumber';
import { fill, type FigureWords } from '../../book/figure/words';
import type { SpectrumFrame } from './frames';
import { sharpnessLimit, type Settings } from './model';
import type { Phrases } from './phrases';

/** What the spectrum says at the step shown. */
export function outcome(frame: SpectrumFrame | undefined, settings: Settings, { phrases }: FigureWords<Phrases>): string {
  if (!frame) return '';
  const { largest, negative, waysDown, condition } = spectrumFacts(frame.eigenvalues);
  return fill(phrases.result, {
    step: formatCount(frame.step),
    largest: formatNumber(largest),
    limit: formatNumber(sharpnessLimit(settings)),
    weights: frame.eigenvalues.length,
    negative,
    waysDown,
    condition: formatShort(condition, 1),
  });
}

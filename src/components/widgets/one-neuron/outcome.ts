import { formatNumber, formatPercent } from '../../../lib/format/formatNumber';
import { fill, type FigureWords } from '../../book/figure/words';
import type { Neuron } from './model';
import type { Phrases } from './phrases';

/** Variance and slope, measured and predicted, in a sentence. */
export function outcome({ measured, predicted, flat }: Neuron, { phrases }: FigureWords<Phrases>): string {
  return fill(phrases.result, {
    variance: formatNumber(measured.variance, 2),
    predicted: formatNumber(predicted.variance, 2),
    flat: formatPercent(flat),
    slope: formatNumber(measured.meanSlope, 2),
  });
}

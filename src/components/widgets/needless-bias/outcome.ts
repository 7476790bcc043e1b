import { formatNumber } from '../../../lib/format/formatNumber';
import { fill, type FigureWords } from '../../book/figure/words';
import type { Unit } from './model';
import type { Phrases } from './phrases';

/** Below this a derivative is nothing but rounding. */
const ROUNDING = 1e-10;

/** Both units' derivatives with respect to the bias, and the lengths of their gradients. */
export function outcome({ plain, normalised }: Unit, { phrases }: FigureWords<Phrases>): string {
  const number = (value: number) => (Math.abs(value) < ROUNDING ? '0' : formatNumber(value, 3));
  return fill(phrases.result, {
    plainLoss: number(plain.loss),
    loss: number(normalised.loss),
    plainBias: number(plain.bias),
    bias: number(normalised.bias),
    plainWeights: number(plain.weights),
    weights: number(normalised.weights),
  });
}

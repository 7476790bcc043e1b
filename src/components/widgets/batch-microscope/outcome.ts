import { formatNumber } from '../../../lib/format/formatNumber';
import { fill, type FigureWords } from '../../book/figure/words';
import { isTooSmall, normalised, unmoved, type Settings } from './model';
import type { Phrases } from './phrases';
import { schema } from './settings';

/** Mean and deviation of the batch, and how far its other outputs have moved because of the first example. */
export function outcome(settings: Settings, { phrases }: FigureWords<Phrases>): string {
  if (isTooSmall(settings)) return phrases.resultOne;
  const { mean, variance, normalised: hats, outputs } = normalised(settings);
  const before = unmoved(settings).outputs;
  const moved = Math.max(...outputs.slice(1).map((output, i) => Math.abs(output - (before[i + 1] ?? NaN))));
  const result = fill(phrases.result, {
    mean: formatNumber(mean, 3),
    deviation: formatNumber(Math.sqrt(variance), 3),
    first: formatNumber(hats[0] ?? NaN, 3),
  });
  const others = settings.first === schema.first.default ? phrases.still : fill(phrases.moved, { moved: formatNumber(moved, 2) });
  return `${result} ${others}`;
}

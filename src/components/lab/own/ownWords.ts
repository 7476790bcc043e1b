import type words from '../../../content/words/en/own-data.json';
import { formatCount } from '../../../lib/format/formatNumber';
import type { Problem, Refusal, Remark } from '../../../lib/table/tableNotice';
import { fill } from '../../book/figure/words';

export type OwnWords = typeof words;

/** A refusal, a problem or a remark in words. */
export function sentenceOf({ kind, values }: Refusal | Problem | Remark, { phrases }: OwnWords): string {
  const written = Object.entries(values).map(([place, value]) => [
    place,
    typeof value === 'number' && place !== 'seed' ? formatCount(value) : String(value),
  ]);
  return fill(phrases[kind], Object.fromEntries(written) as Record<string, string>);
}

/** Digits of a file's hash that are shown. */
export const HASH_SHOWN = 8;

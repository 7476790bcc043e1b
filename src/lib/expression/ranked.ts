import type { Operator } from './tree';

/** How tightly what is written holds together, from the loosest. */
export const RANK = { comparison: 0, sum: 1, product: 2, negative: 3, power: 4, whole: 5 } as const;

export const rankOf = (operator: Operator): number =>
  operator === '**' ? RANK.power : operator === '*' || operator === '/' ? RANK.product : RANK.sum;

/** What a tree reads like, and how tightly it holds together. */
export interface Written {
  text: string;
  rank: number;
}

/** In brackets where it holds together less tightly than its place asks for. */
export const bracketed = ({ text, rank }: Written, least: number, [open, close]: readonly [string, string] = ['(', ')']): string =>
  rank < least ? `${open}${text}${close}` : text;

/** The ranks that both sides of an operator need, so that the text reads back as the same tree. */
export function sidesOf(operator: Operator): readonly [left: number, right: number] {
  const rank = rankOf(operator);
  return operator === '**' ? [RANK.whole, RANK.negative] : [rank, rank + 1];
}

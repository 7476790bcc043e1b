/** How many of a class have said what: a count for each choice, in their order. */
export type Counts = readonly number[];

/** More hands than any lecture hall has. */
const MOST = 9999;

export const noVotes = (choices: number): Counts => Array.from({ length: choices }, () => 0);

/** With so many more for one choice, or fewer; no count falls below 0. A choice that there is not changes nothing. */
export const voted = (counts: Counts, choice: number, by: number): Counts =>
  counts.map((count, i) => (i === choice ? Math.min(MOST, Math.max(0, count + by)) : count));

/** The part of all votes that each choice has; all 0 before the first. */
export function shares(counts: Counts): number[] {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => (all === 0 ? 0 : count / all));
}

/** Counts that were written down for so many choices; none where the text says none. Never throws. */
export function readCounts(text: string | null, choices: number): Counts {
  const numbers = (text ?? '').split(',').map(Number);
  const isFit = numbers.length === choices && numbers.every((count) => Number.isInteger(count) && count >= 0 && count <= MOST);
  return isFit ? numbers : noVotes(choices);
}

/** 'A' for the first choice. */
export const letterOf = (choice: number): string => String.fromCharCode('A'.charCodeAt(0) + choice);

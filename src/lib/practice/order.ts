import type { OrderExercise } from './kinds';
import type { Reading } from './reading';

/** An order is written with commas: 'adam,momentum,sgd'. */
export function readOrder(text: string, { contestants }: Pick<OrderExercise, 'contestants'>): Reading<readonly string[]> {
  const value = text.split(',').map((name) => name.trim());
  if (text.trim() === '') return { problem: 'empty' };
  const isWhole = value.length === contestants.length && contestants.every((contestant) => value.includes(contestant));
  return isWhole ? { answer: value.join(','), value } : { problem: 'notAnOrder' };
}

/** Two contestants, and in how many of the seeds the first of them came first. */
export interface Duel {
  first: string;
  second: string;
  won: number;
  lost: number;
}

/** Every two contestants that the seeds agree about, but for at most one in eight of them; the winner first. */
export function duels(
  { contestants, level = 0 }: Pick<OrderExercise, 'contestants' | 'level'>,
  rows: readonly (readonly number[])[],
): Duel[] {
  const pairs = contestants.flatMap((_, i) => contestants.slice(i + 1).map((__, j) => [i, i + 1 + j] as const));
  return pairs.flatMap(([one, other]) => {
    const won = rows.filter((row) => comesBefore(row[one], row[other], level)).length;
    const lost = rows.filter((row) => comesBefore(row[other], row[one], level)).length;
    const [first, second] = [contestants[one] ?? '', contestants[other] ?? ''];
    const dissent = Math.floor(rows.length / 8);
    if (lost <= dissent && won > lost) return [{ first, second, won, lost }];
    if (won <= dissent && lost > won) return [{ first: second, second: first, won: lost, lost: won }];
    return [];
  });
}

/** Two that never come are level. */
function comesBefore(one: number | undefined, other: number | undefined, level: number): boolean {
  const [mine, theirs] = [arrival(one), arrival(other)];
  return mine < theirs && (theirs === Infinity || theirs - mine > level * Math.max(Math.abs(mine), Math.abs(theirs)));
}

const arrival = (value = NaN): number => (Number.isFinite(value) ? value : Infinity);

/** The pairs that an order has the wrong way round. */
export const brokenDuels = (order: readonly string[], found: readonly Duel[]): Duel[] =>
  found.filter(({ first, second }) => order.indexOf(first) > order.indexOf(second));

import type { KeptExercise } from './readerRecord';
import type { Replay } from './rowMemory';

/** What the check of a handed-in exercise needs of the graded ones. */
export interface Grader {
  isGraded(id: string): boolean;
  /** Whether networks are trained for it, which takes longest. */
  isTrained(id: string): boolean;
  /** What the seed of the answer, and those that follow it, give. */
  replay: Replay;
  verdictOf(id: string, answer: string, measured: readonly number[]): 'right' | 'wrong';
}

/** What the check of an exercise found. */
export type Finding =
  | { kind: 'agrees' }
  /** Nothing was answered: the solution was opened. */
  | { kind: 'seen' }
  /** No exercise that is graded here has this id. */
  | { kind: 'unknown' }
  /** A number in the file is not the one that the run gives; `place` counts from 1. */
  | { kind: 'number'; place: number; said: number; found: number; difference: number }
  /** The file has more or fewer numbers than the run gives. */
  | { kind: 'count'; said: number; found: number }
  | { kind: 'verdict'; said: string; found: string }
  | { kind: 'failed'; reason: string };

/** Whether the file says something else than the run. */
export const isContradicted = ({ kind }: Finding): boolean => kind === 'number' || kind === 'count' || kind === 'verdict';

/** Does the runs of an answer again and compares what the file says of them, number by number. Never throws. */
export async function checkExercise(id: string, kept: KeptExercise, grader: Grader): Promise<Finding> {
  if (kept.verdict === 'seen') return { kind: 'seen' };
  if (!grader.isGraded(id)) return { kind: 'unknown' };
  try {
    const measured = await grader.replay(id, kept.seed, kept.answer);
    return differenceOf(kept.measured, measured) ?? verdictFinding(kept, grader.verdictOf(id, kept.answer, measured));
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

function differenceOf(said: readonly number[], found: readonly number[]): Finding | undefined {
  if (said.length !== found.length) return { kind: 'count', said: said.length, found: found.length };
  const place = found.findIndex((value, i) => !isSame(value, said[i]));
  if (place < 0) return undefined;
  const [one = NaN, other = NaN] = [said[place], found[place]];
  return { kind: 'number', place: place + 1, said: one, found: other, difference: relativeDifference(one, other) };
}

/** A zero has no sign in a file. */
const isSame = (one: number, other: number | undefined) => one === other || Object.is(one, other);

const relativeDifference = (one: number, other: number): number =>
  Number.isFinite(one) && Number.isFinite(other) ? Math.abs(one - other) / Math.max(Math.abs(one), Math.abs(other)) : Infinity;

const verdictFinding = ({ verdict }: KeptExercise, found: string): Finding =>
  verdict === found ? { kind: 'agrees' } : { kind: 'verdict', said: verdict, found };

import { gapRun, separatePasses, spreadOf } from '../../../lib/experiments/dropout/gapRun';
import { SEED_COUNT } from '../../../lib/spec/seeds';
import type { RunSpec } from '../../../lib/spec/spec';
import type { SweptRun } from '../../../lib/training/sweep';
import type { Settings } from './figure';

export const PASSES = 200;
/** Networks of the crowd. */
export const MEMBERS = 8;
/** Of the passes, that are drawn. */
const LINES = 8;

/** One network with dropout, and a crowd without: their data are the same, and of the crowd only the initial weights differ. */
export const sweptSpecs = ({ p, depth, points, seed }: Settings): RunSpec[] => [
  gapRun({ seed, dataSeed: seed, p, depth, points, passes: PASSES }),
  ...Array.from({ length: MEMBERS }, (_, member) =>
    gapRun({ seed: (seed * MEMBERS + member) % SEED_COUNT, dataSeed: seed, p: 0, depth, points, passes: 0 }),
  ),
];

/** Answers at the questions. */
export interface Answers {
  /** In eval mode. */
  answer: readonly number[];
  /** The first of the passes, and the standard deviation of all, where it was asked with its coins on. */
  passes?: { lines: readonly (readonly number[])[]; spread: readonly number[] };
}

/** What is kept of a run; nothing where the training diverged. */
export function answersOf({ records, divergedAt }: SweptRun): Answers {
  const last = divergedAt === undefined ? records.at(-1) : undefined;
  const answer = Array.from(last?.grid ?? []);
  if (!last?.passes) return { answer };
  const all = separatePasses(last.passes);
  return { answer, passes: { lines: all.slice(0, LINES), spread: spreadOf(all) } };
}

/** A middle with a band about it. */
export interface Crowd {
  lines: readonly (readonly number[])[];
  middle: readonly number[];
  spread: readonly number[];
}

/** The thinned networks of the first run, about its answer in eval mode. */
export function coins([first]: readonly Answers[]): Crowd | undefined {
  return first?.passes && { ...first.passes, middle: first.answer };
}

/** The networks that were trained apart, about their mean; undefined before there are two. */
export function ensemble([, ...members]: readonly Answers[]): Crowd | undefined {
  const lines = members.map(({ answer }) => answer).filter(({ length }) => length > 0);
  if (lines.length < 2) return undefined;
  const middle = (lines[0] ?? []).map((_, i) => lines.reduce((sum, line) => sum + (line[i] ?? NaN), 0) / lines.length);
  return { lines, middle, spread: spreadOf(lines) };
}

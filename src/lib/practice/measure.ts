import { significant } from '../format/significant';
import { seedsAfter } from '../spec/seeds';
import type { RunSpec } from '../spec/spec';
import type { SweptRun } from '../training/sweep';
import type { Graded, Measured } from './kinds';
import { hasProblem } from './reading';
import { readSettings } from './settings';

/** Trains runs, in any way that gives the same runs for the same specifications, and tells them in their order. */
export type Train = (specs: readonly RunSpec[]) => Promise<readonly SweptRun[]>;

/** What is measured for an answer; only of settings does it depend on the answer. */
export function measuredOf(exercise: Graded, answer: string): Measured | undefined {
  if (exercise.kind === 'derivation') return undefined;
  if (exercise.kind !== 'settings') return exercise.measured;
  const reading = readSettings(answer, exercise.schema);
  if (hasProblem(reading)) return undefined;
  return { ...exercise.measuring(reading.value), seeds: exercise.seeds };
}

/** Browsers differ in the last digits of their exponentials; none differs in these. */
const DIGITS = 10;
const rounded = (value: number): number => significant(value, DIGITS);

/** The rows of all seeds one after another, the reader's first. */
export async function measuredRows(measured: Measured, seed: number, train: Train): Promise<readonly number[]> {
  const seeds = [seed, ...seedsAfter(seed, measured.seeds - 1)];
  if (measured.by === 'computation') return seeds.flatMap((each) => measured.compute(each).map(rounded));
  const specs = seeds.map((each) => measured.specs(each));
  const runs = await train(specs.flat());
  let begun = 0;
  return specs.flatMap(({ length }) => {
    const own = runs.slice(begun, begun + length);
    begun += length;
    return measured.read(own);
  });
}

/** The rows that `measuredRows` put one after another; none where nothing is measured, or where the numbers do not fill them. */
export function rowsOf(measured: Measured | undefined, numbers: readonly number[]): (readonly number[])[] {
  const seeds = measured?.seeds ?? 0;
  const length = numbers.length / seeds;
  if (!Number.isInteger(length) || length === 0) return [];
  return Array.from({ length: seeds }, (_, row) => numbers.slice(row * length, (row + 1) * length));
}

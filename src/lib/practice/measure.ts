import { significant } from '../format/significant';
import { seedsAfter } from '../spec/seeds';
import type { RunSpec } from '../spec/spec';
import type { SweptRun } from '../training/sweep';
import type { Graded, Measured, Measuring } from './kinds';
import { hasProblem } from './reading';
import { readSettings } from './settings';

/** Trains runs, in any way that gives the same runs for the same specifications, and tells them in their order. */
export type TrainNow = (specs: readonly RunSpec[]) => readonly SweptRun[];

/** The numbers that a seed gave. */
export type Row = readonly number[];

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
export const rounded = (value: number): number => significant(value, DIGITS);

/** The reader's seed, and the fresh ones that follow it. */
export const seedsOf = ({ seeds }: Pick<Measured, 'seeds'>, seed: number): number[] => [seed, ...seedsAfter(seed, seeds - 1)];

/** What one seed gives. */
export const rowOf = (measuring: Measuring, seed: number, train: TrainNow): Row =>
  measuring.by === 'computation' ? measuring.compute(seed).map(rounded) : measuring.read(train(measuring.specs(seed)), seed);

/** The rows that were kept one after another; none where nothing is measured, or where the numbers do not fill them. */
export function rowsOf(measured: Measured | undefined, numbers: readonly number[]): Row[] {
  const seeds = measured?.seeds ?? 0;
  const length = numbers.length / seeds;
  if (!Number.isInteger(length) || length === 0) return [];
  return Array.from({ length: seeds }, (_, row) => numbers.slice(row * length, (row + 1) * length));
}

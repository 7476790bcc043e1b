import type { SweptRun } from '../../training/sweep';
import type { RunSpec } from '../../spec/spec';
import { lastLoss } from '../exercises/lastLoss';
import type { Measured } from '../kinds';
import { rounded } from '../measure';

/** What a program gives as it was meant, and what it gives with a fault. */
export type Pair = readonly [meant: number, faulty: number];

/** A fault that shows in a computation. */
export type Symptom = (seed: number) => Pair;

/** Of how many seeds a fault is shown. */
const SEEDS = 3;

/** Faults that show without a training, in the order of the exercise. */
export const computed = (symptoms: Readonly<Record<string, Symptom>>): Measured => ({
  by: 'computation',
  seeds: SEEDS,
  compute: (seed) => Object.values(symptoms).flatMap((symptom) => symptom(seed)),
});

/** Faults that show in runs, some of them, in the order of the exercise. */
export const trained = (
  specs: (seed: number) => readonly RunSpec[],
  symptoms: Readonly<Record<string, (runs: readonly SweptRun[], seed: number) => Pair>>,
): Measured => ({
  by: 'runs',
  seeds: SEEDS,
  specs,
  read: (runs, seed) => Object.values(symptoms).flatMap((symptom) => symptom(runs, seed).map(rounded)),
});

/** How many times as large the one is with the fault: what a seed gives both alike falls out. */
export const against = ([meant, faulty]: Pair): Pair => [1, faulty / meant];

/** The training loss of the first run, as the program was meant, and of a later one, with a fault. */
export const lossWith =
  (fault: number) =>
  (runs: readonly SweptRun[]): Pair => {
    const [meant = NaN, faulty = NaN] = [runs[0], runs[fault]].map((run) => (run ? lastLoss(run) : NaN));
    return [meant, faulty];
  };

export const meanOfAll = (values: ArrayLike<number>): number => Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;

export const rootMeanSquare = (values: ArrayLike<number>): number => Math.sqrt(meanOfAll(Array.from(values, (value) => value * value)));

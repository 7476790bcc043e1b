import type { Schema, SettingsOf } from '../share/setting';
import type { RunSpec } from '../spec/spec';
import type { SweptRun } from '../training/sweep';

/** What a graded exercise asks for, and by what it is graded. Its words are in src/content/practice, under the same id. */
export type Graded =
  NumberExercise | ChoiceExercise | OrderExercise | CurveExercise | LinesExercise | SettingsExercise | DerivationExercise;

/**
 * Runs in the training engine, or a computation that takes no more than a moment. The same seed gives the same numbers, bit for bit; those of a
 * computation once they are rounded.
 */
export type Measuring =
  | { by: 'runs'; specs(seed: number): readonly RunSpec[]; read(runs: readonly SweptRun[], seed: number): readonly number[] }
  | { by: 'computation'; compute(seed: number): readonly number[] };

/** Each seed gives as many numbers as the kind asks for: its row. */
export type Measured = Measuring & {
  /** Of how many seeds: the reader's, and those that follow. 1 where no chance is involved. */
  seeds: number;
};

/** A number. A row holds one. */
export interface NumberExercise {
  kind: 'number';
  measured?: Measured;
  /** Where nothing is measured: what the calculation gives. */
  key?: number;
  /** A number is right from the least that was measured to the most, and by this share beyond. */
  slack: number;
  /** What an answer can be at all. */
  within: readonly [least: number, most: number];
}

/** One of a few options. */
export interface ChoiceExercise {
  kind: 'choice';
  options: readonly string[];
  /** Which is right, or which one a row speaks for: then most of the rows decide. */
  right: string | ((row: readonly number[]) => string);
  measured?: Measured;
}

/** Who comes first. A row holds a number for each contestant; the least comes first, and what is not finite never comes. */
export interface OrderExercise {
  kind: 'order';
  contestants: readonly string[];
  /** Two numbers that differ by no more than this share of the larger are level: either order of them is right. None if absent. */
  level?: number;
  measured: Measured;
}

export type ScaleName = 'linear' | 'log';

/** A curve over axes, by its height over each x. A row holds as many numbers as there are x. */
export interface CurveExercise {
  kind: 'curve';
  x: readonly number[];
  xScale: ScaleName;
  /** The axis of the heights, on which an answer counts `LEVELS` steps. */
  y: readonly [least: number, most: number];
  yScale: ScaleName;
  measured: Measured;
}

/** Wrong lines of a program. */
export interface LinesExercise {
  kind: 'lines';
  /** Each fault by its name, with the lines that show it, counted from 1: one of them is enough. */
  faults: Readonly<Record<string, readonly number[]>>;
  /** Lines that are neither right nor wrong to mark. */
  either?: readonly number[];
  /** A row holds two numbers for each fault, in the order of `faults`: what the program gives as it was meant, and what it gives with that fault. */
  measured: Measured;
}

/** Settings of a figure with which something happens. */
export interface SettingsExercise<S extends Schema = Schema> {
  kind: 'settings';
  /** The figure whose sliders these are. They may start elsewhere: not where the answer lies. */
  figure: string;
  schema: S;
  seeds: number;
  measuring(settings: SettingsOf<S>): Measuring;
  /** Whether a row has what is asked for; most of the rows decide. */
  isMet(row: readonly number[]): boolean;
}

/** A calculation, step by step: of each step the reader chooses how it goes on. */
export interface DerivationExercise {
  kind: 'derivation';
  steps: readonly { options: readonly string[]; right: string }[];
}

import { PAIRS, RATES, sweepRun } from '../../../lib/experiments/momentum/sweepRun';
import { geometricMean } from '../../../lib/math/interval';
import type { MomentumSettings } from '../../../lib/nn/momentumStep';
import { runSeed } from '../../../lib/spec/seeds';
import type { RunSpec } from '../../../lib/spec/spec';
import type { SweptRun } from '../../../lib/training/sweep';
import type { Settings } from './figure';

/** Runs for every pair, each with data, weights and batches of its own; the same for all pairs. Another seed of the figure has others. */
export const SEEDS = 4;

/** One pair with what its runs came to so far: geometric means, infinite if one of them diverged; absent before the first. */
export interface Cell extends MomentumSettings {
  runs: number;
  training?: number;
  /** After the last step, or at the best of the recorded steps, as the reader asks. */
  validation?: number;
}

/** Seed by seed all pairs, so that the whole map is seen soon and then becomes surer. */
export function sweptSpecs({ noise, points, steps, seed }: Pick<Settings, 'noise' | 'points' | 'steps' | 'seed'>): RunSpec[] {
  return Array.from({ length: SEEDS }, (_, run) =>
    PAIRS.map((pair) => sweepRun({ seed: runSeed(seed, run, SEEDS), noise, points, steps }, pair)),
  ).flat();
}

/** What is kept of a run. */
export interface RunLosses {
  /** After the last step; Infinity where the run diverged. */
  training: number;
  validation: number;
  /** The lowest validation loss of all records. */
  least: number;
}

export function runLosses({ records, divergedAt }: SweptRun): RunLosses {
  const last = (loss: number | undefined) => (divergedAt === undefined ? (loss ?? NaN) : Infinity);
  const { training, validation } = records.at(-1) ?? {};
  return {
    training: last(training?.loss),
    validation: last(validation?.loss),
    least: Math.min(...records.map(({ validation }) => validation?.loss ?? NaN)),
  };
}

/** The runs so far, in the order of `sweptSpecs`, put together for every pair. */
export function cells(runs: readonly RunLosses[], best: boolean): Cell[] {
  return PAIRS.map((pair, place) => {
    const own = runs.filter((_, run) => run % PAIRS.length === place);
    if (own.length === 0) return { ...pair, runs: 0 };
    return {
      ...pair,
      runs: own.length,
      training: mean(own.map(({ training }) => training)),
      validation: mean(own.map(({ validation, least }) => (best ? least : validation))),
    };
  });
}

const mean = (losses: readonly number[]): number => (losses.every(Number.isFinite) ? geometricMean(losses) : Infinity);

/** The cell with the lowest loss of a kind, once all of them have one. */
export function lowest(all: readonly Cell[], measure: 'training' | 'validation'): Cell | undefined {
  if (all.some((cell) => cell[measure] === undefined)) return undefined;
  return all.reduce<Cell | undefined>(
    (least, cell) => ((cell[measure] ?? Infinity) < (least?.[measure] ?? Infinity) ? cell : least),
    undefined,
  );
}

/** The cells with the reader's learning rate, by momentum. */
export const chosenCells = (all: readonly Cell[], { learningRate }: Pick<Settings, 'learningRate'>): Cell[] =>
  all.filter((cell) => cell.learningRate === Number(learningRate));

/** Rows of cells, from the least momentum to the greatest. */
export const rowsOf = (all: readonly Cell[]): Cell[][] =>
  Array.from({ length: all.length / RATES.length }, (_, row) => all.slice(row * RATES.length, (row + 1) * RATES.length));

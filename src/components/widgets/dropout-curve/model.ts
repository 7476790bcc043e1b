import { curveRun } from '../../../lib/experiments/dropout/curveRun';
import { geometricMeanEstimate, type Estimate } from '../../../lib/math/interval';
import { runSeed } from '../../../lib/spec/seeds';
import type { RunSpec } from '../../../lib/spec/spec';
import type { SweptRun } from '../../../lib/training/sweep';
import type { Settings } from './figure';

export const PROBABILITIES = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
/** Runs for every p, each with data and weights of its own; the same for all p. Another seed of the figure has five others. */
export const SEEDS = 5;
const RECORD_EVERY = 2000;

/** One p, with the errors of its runs so far. */
export interface Column {
  p: number;
  errors: readonly number[];
  /** Geometric mean with its interval: errors differ by factors. Absent while there are fewer than two runs. */
  estimate: Estimate | undefined;
}

/** Seed by seed all p, so that the whole curve is seen soon and then becomes sharper. */
export function sweptSpecs({ noise, points, width, seed }: Omit<Settings, 'guess'>): RunSpec[] {
  return Array.from({ length: SEEDS }, (_, i) =>
    PROBABILITIES.map((p) =>
      curveRun({ seed: runSeed(seed, i, SEEDS), p, noise, points, width }, { every: RECORD_EVERY, validation: true }),
    ),
  ).flat();
}

/** Mean squared distance from the true curve after the last step; not a number where the training diverged. */
export const cleanError = ({ records, divergedAt }: SweptRun): number =>
  divergedAt === undefined ? (records.at(-1)?.validation?.loss ?? NaN) : NaN;

/** The results so far, in the order of `sweptSpecs`, put together for every p. */
export function columns(results: readonly number[]): Column[] {
  return PROBABILITIES.map((p, column) => {
    const errors = results.filter((_, run) => run % PROBABILITIES.length === column);
    const finite = errors.filter((error) => error > 0);
    return { p, errors, estimate: finite.length < 2 ? undefined : geometricMeanEstimate(finite) };
  });
}

/** The p with the least mean error, once all runs are done. */
export function bestColumn(all: readonly Column[]): Column | undefined {
  if (all.some(({ errors }) => errors.length < SEEDS)) return undefined;
  return all.reduce<Column | undefined>((best, column) => (error(column) < error(best) ? column : best), undefined);
}

const error = (column: Column | undefined): number => column?.estimate?.value ?? Infinity;

import { noisyClassifier } from '../../../lib/experiments/batch-normalization/noisyClassifier';
import { geometricMeanEstimate, meanEstimate, type Estimate } from '../../../lib/math/interval';
import { runSeed } from '../../../lib/spec/seeds';
import type { RunSpec } from '../../../lib/spec/spec';
import type { SweptRun } from '../../../lib/training/sweep';
import type { Settings } from './figure';

/** Of every one of the four networks. Another seed of the figure has five others. */
export const SEEDS = 5;

export type Method = (typeof METHODS)[number];
export const METHODS = [
  { id: 'neither', normalised: false, drops: false },
  { id: 'dropout', normalised: false, drops: true },
  { id: 'normalised', normalised: true, drops: false },
  { id: 'both', normalised: true, drops: true },
] as const;

/** After the last step, in eval mode, on the validation data. */
export interface Result {
  loss: number;
  /** Share of wrong answers. */
  error: number;
}

/** Seed by seed all four, on the same points. */
export const sweptSpecs = ({ p, batchSize, noise, points, seed }: Settings): RunSpec[] =>
  Array.from({ length: SEEDS }, (_, i) =>
    METHODS.map(({ normalised, drops }) =>
      noisyClassifier(runSeed(seed, i, SEEDS), { normalised, p: drops ? p : 0, noise, points, batchSize }),
    ),
  ).flat();

/** Not a number where the training diverged. */
export function resultOf({ records, divergedAt }: SweptRun): Result {
  const validation = divergedAt === undefined ? records.at(-1)?.validation : undefined;
  return { loss: validation?.loss ?? NaN, error: 1 - (validation?.accuracy ?? NaN) };
}

/** The results so far of one method, seed by seed. */
export const resultsOf = (results: readonly Result[], method: Method['id']): Result[] =>
  results.filter((_, run) => METHODS[run % METHODS.length]?.id === method);

/** Of the losses the geometric mean, since they differ by factors, of the errors the mean, with its interval; absent while there are fewer than two. */
export function meanOf(results: readonly Result[], method: Method['id'], measure: keyof Result): Estimate | undefined {
  const values = resultsOf(results, method).flatMap((result) => (Number.isFinite(result[measure]) ? [result[measure]] : []));
  if (values.length < 2) return undefined;
  return measure === 'loss' ? geometricMeanEstimate(values) : meanEstimate(values);
}

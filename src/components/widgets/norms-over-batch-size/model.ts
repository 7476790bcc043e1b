import { normedReader, READER_NORMS, type ReaderNorm } from '../../../lib/experiments/batch-normalization/normedReader';
import { meanOf } from '../../../lib/math/interval';
import { runSeed } from '../../../lib/spec/seeds';
import type { RunSpec } from '../../../lib/spec/spec';
import type { SweptRun } from '../../../lib/training/sweep';
import type { Settings } from './figure';

export const BATCH_SIZES = [1, 2, 4, 8, 16, 32, 64];
export const RATES = [0.003, 0.01, 0.03, 0.1, 0.3];
/** Runs for each norm, size and rate, with first weights and batches of their own. Another seed of the figure has others. */
export const SEEDS = 3;

interface Tried {
  norm: ReaderNorm;
  batchSize: number;
  learningRate: number;
  run: number;
}

/** Seed by seed all of them, so that the whole picture is seen soon. Batch normalisation of a single example has no variance. */
const TRIED: readonly Tried[] = Array.from({ length: SEEDS }, (_, run) =>
  BATCH_SIZES.flatMap((batchSize) =>
    READER_NORMS.filter((norm) => norm !== 'batchNorm' || batchSize > 1).flatMap((norm) =>
      RATES.map((learningRate) => ({ norm, batchSize, learningRate, run })),
    ),
  ),
).flat();

export const sweptSpecs = ({ seed, ...settings }: Settings): RunSpec[] =>
  TRIED.map(({ run, ...tried }) => normedReader(runSeed(seed, run, SEEDS), { ...settings, ...tried }));

const DIGITS = 4;

/** Share of fresh digits misread after the last step; as bad as a guess where the training diverged. */
export const errorOf = ({ records, divergedAt }: SweptRun): number =>
  divergedAt === undefined ? Number((1 - (records.at(-1)?.validation?.accuracy ?? NaN)).toPrecision(DIGITS)) : 1 - 1 / 10;

/** A norm at one size of the batch, at the learning rate whose mean error is least. */
export interface Place {
  batchSize: number;
  learningRate: number;
  mean: number;
  /** Of the runs at that rate. */
  errors: readonly number[];
}

/** Those that have a run at every rate, in the order of the sizes. */
export function places(results: readonly number[], norm: ReaderNorm): Place[] {
  return BATCH_SIZES.flatMap((batchSize) => {
    const atRates = RATES.map((learningRate): Place => {
      const errors = results.filter((_, i) => {
        const tried = TRIED[i];
        return tried?.norm === norm && tried.batchSize === batchSize && tried.learningRate === learningRate;
      });
      return { batchSize, learningRate, mean: meanOf(errors), errors };
    });
    if (atRates.some(({ errors }) => errors.length === 0)) return [];
    return [atRates.reduce((best, place) => (place.mean < best.mean ? place : best))];
  });
}

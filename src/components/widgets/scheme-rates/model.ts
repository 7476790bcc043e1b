import { CHANCE, OPTIMISERS, RATES, schemeRun, type RacedOptimiser } from '../../../lib/experiments/initialization/schemeRun';
import { geometricMean } from '../../../lib/math/interval';
import { SCHEMES, type Scheme } from '../../../lib/nn/scheme';
import { runSeed } from '../../../lib/spec/seeds';
import type { RunSpec } from '../../../lib/spec/spec';
import type { SweptRun } from '../../../lib/training/sweep';
import type { Settings } from './figure';

/** Runs for each of them, with the same batches. Another seed of the figure has others. */
export const SEEDS = 2;

const CELLS = OPTIMISERS.flatMap((optimiser) =>
  SCHEMES.flatMap((scheme) => RATES[optimiser].map((learningRate) => ({ optimiser, scheme, learningRate }))),
);

/** Seed by seed everything, so that the whole is seen soon and then becomes sharper. */
export const sweptSpecs = ({ activation, depth, steps, seed }: Settings): RunSpec[] =>
  Array.from({ length: SEEDS }, (_, i) =>
    CELLS.map((cell) => schemeRun({ ...cell, activation, depth, steps, seed: runSeed(seed, i, SEEDS) })),
  ).flat();

/** The training loss after the last step; that of a guess where the training diverged or ends with more. */
export const lossOf = ({ records, divergedAt }: SweptRun): number =>
  divergedAt === undefined ? Math.min(CHANCE, records.at(-1)?.training?.loss ?? CHANCE) : CHANCE;

/** One scheme with one optimiser: the loss over the learning rate, geometric means over the runs so far. */
export interface Curve {
  optimiser: RacedOptimiser;
  scheme: Scheme;
  points: readonly (readonly [rate: number, loss: number])[];
  /** The rate with the lowest loss, once all rates have one. */
  best: readonly [rate: number, loss: number] | undefined;
}

/** The results so far, in the order of `sweptSpecs`, put together. */
export const curves = (losses: readonly number[]): Curve[] =>
  OPTIMISERS.flatMap((optimiser) =>
    SCHEMES.map((scheme) => {
      const points = CELLS.flatMap((cell, place) => {
        const own = losses.filter((_, run) => run % CELLS.length === place);
        const isHere = cell.optimiser === optimiser && cell.scheme === scheme;
        return isHere && own.length > 0 ? [[cell.learningRate, geometricMean(own)] as const] : [];
      });
      return { optimiser, scheme, points, best: points.length < RATES[optimiser].length ? undefined : lowest(points) };
    }),
  );

const lowest = (points: Curve['points']) => points.reduce((least, point) => (point[1] < least[1] ? point : least));

/** Of a guess’s loss: a curve that nowhere comes below has no rate worth marking. */
const LEARNT = 0.75;

/** Whether some rate makes something of it. */
export const hasLearnt = ({ best }: Curve): boolean => best !== undefined && best[1] < LEARNT * CHANCE;

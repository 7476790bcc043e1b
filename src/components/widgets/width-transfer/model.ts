import { CHANCE, PARAMETRISATIONS, RATES, WIDTHS, widthRun, type Parametrisation } from '../../../lib/experiments/initialization/widthRun';
import { geometricMean } from '../../../lib/math/interval';
import { runSeed } from '../../../lib/spec/seeds';
import type { RunSpec } from '../../../lib/spec/spec';
import type { SweptRun } from '../../../lib/training/sweep';
import type { Settings } from './figure';

/** Runs for each of them, with the same weights, scaled, and the same batches. Another seed of the figure has others. */
export const SEEDS = 3;

const CELLS = PARAMETRISATIONS.flatMap((parametrisation) =>
  WIDTHS.flatMap((width) => RATES.map((learningRate) => ({ parametrisation, width, learningRate }))),
);

/** Seed by seed everything, so that the whole is seen soon and then becomes sharper. */
export const sweptSpecs = ({ depth, steps, seed }: Omit<Settings, 'parametrisation'>): RunSpec[] =>
  Array.from({ length: SEEDS }, (_, i) => CELLS.map((cell) => widthRun({ ...cell, depth, steps, seed: runSeed(seed, i, SEEDS) }))).flat();

/** The training loss after the last step; that of a guess where the training diverged or ends with more. */
export const lossOf = ({ records, divergedAt }: SweptRun): number =>
  divergedAt === undefined ? Math.min(CHANCE, records.at(-1)?.training?.loss ?? CHANCE) : CHANCE;

/** One width under one parametrisation: the loss over the learning rate, geometric means over the runs so far. */
export interface Curve {
  parametrisation: Parametrisation;
  width: number;
  points: readonly (readonly [rate: number, loss: number])[];
  /** The rate with the lowest loss, once all rates have one. */
  best: readonly [rate: number, loss: number] | undefined;
}

/** The results so far, in the order of `sweptSpecs`, put together. */
export const curves = (losses: readonly number[]): Curve[] =>
  PARAMETRISATIONS.flatMap((parametrisation) =>
    WIDTHS.map((width) => {
      const points = CELLS.flatMap((cell, place) => {
        const own = losses.filter((_, run) => run % CELLS.length === place);
        const isHere = cell.parametrisation === parametrisation && cell.width === width;
        return isHere && own.length > 0 ? [[cell.learningRate, geometricMean(own)] as const] : [];
      });
      return { parametrisation, width, points, best: points.length < RATES.length ? undefined : lowest(points) };
    }),
  );

const lowest = (points: Curve['points']) => points.reduce((least, point) => (point[1] < least[1] ? point : least));

export const ofParametrisation = (all: readonly Curve[], parametrisation: Parametrisation): Curve[] =>
  all.filter((curve) => curve.parametrisation === parametrisation);

import { hasLearnt, scaledRun, VARIANCES } from '../../../lib/experiments/initialization/scaledNetwork';
import type { RunSpec } from '../../../lib/spec/spec';
import type { SweptRun } from '../../../lib/training/sweep';
import type { Settings } from './figure';

/** Hidden layers. */
export const DEPTHS = [2, 5, 8, 11, 14, 17, 20, 23, 26, 29, 32];
/** Those that are looked at more closely, all of them of the first round. */
export const COMPARED = [2, 14, 26];

/** A cell of the map by its place. */
export interface Place {
  column: number;
  row: number;
  /** Of the first round, which covers the whole map with cells of twice the size. */
  isCoarse: boolean;
}

/** All cells in the order in which they are trained: first every second one of every second column, so that the whole is seen soon. */
export const PLACES: readonly Place[] = [...places(true), ...places(false)];

/** The number of the first round's cells. */
export const COARSE = PLACES.filter(({ isCoarse }) => isCoarse).length;

function places(wanted: boolean): Place[] {
  return DEPTHS.flatMap((_, column) => VARIANCES.map((__, row) => ({ column, row, isCoarse: column % 2 === 0 && row % 2 === 0 }))).filter(
    ({ isCoarse }) => isCoarse === wanted,
  );
}

/** The runs of all cells, in the order of `PLACES`: the same data and the same draws of the weights, scaled. */
export const mapSpecs = ({ seed, activation, width, learningRate, steps }: Settings): RunSpec[] =>
  PLACES.map(({ column, row }) => {
    const [depth, variance] = [DEPTHS[column] ?? NaN, VARIANCES[row] ?? NaN];
    return scaledRun(seed, { depth, variance, width, activation }, { learningRate, steps });
  });

/** The training loss after the last step; null where the training diverged. */
export type CellLoss = number | null;

export const cellLoss = ({ records, divergedAt }: SweptRun): CellLoss =>
  divergedAt === undefined ? (records.at(-1)?.training?.loss ?? null) : null;

export interface Cell extends Place {
  depth: number;
  variance: number;
  loss: CellLoss;
}

/** The cells that are known: `losses` in the order of `PLACES`, undefined where a run is still to come. */
export const cells = (losses: readonly (CellLoss | undefined)[]): Cell[] =>
  PLACES.flatMap((place, index) => {
    const loss = losses[index];
    return loss === undefined ? [] : [{ ...place, depth: DEPTHS[place.column] ?? NaN, variance: VARIANCES[place.row] ?? NaN, loss }];
  });

export const isTrained = ({ loss }: Cell): boolean => hasLearnt(loss);

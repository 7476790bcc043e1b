import { geometricMean } from '../../math/interval';
import { trainedRun } from '../trainedRun';
import { PAIRS, sweepRun, sweptLosses, type SweptLosses } from './sweepRun';

/** Data sets for one map, as in the figure at its defaults. */
const RUNS = 4;
const STEPS = 400;
const TASK = { noise: 0.3, points: 60 };

export interface BestPairs {
  /** The pair with the lowest training loss. */
  training: SweptLosses;
  /** The lowest validation loss after the last step, and at the best step, of any pair. */
  lowest: number;
  lowestKept: number;
}

/** The figure's whole map from runs of its own: what the best pairs come to, as geometric means. */
export function bestPairs(seed: number, steps = STEPS): BestPairs {
  const cells = PAIRS.map((pair) => {
    const losses = Array.from({ length: RUNS }, (_, run) =>
      sweptLosses(trainedRun(sweepRun({ ...TASK, steps, seed: (seed - 1) * RUNS + 1 + run }, pair))),
    );
    const mean = (measure: keyof SweptLosses) => meanOrInfinite(losses.map((loss) => loss[measure]));
    return { training: mean('training'), validation: mean('validation'), least: mean('least') };
  });
  return {
    training: cells.reduce((best, cell) => (cell.training < best.training ? cell : best)),
    lowest: Math.min(...cells.map(({ validation }) => validation)),
    lowestKept: Math.min(...cells.map(({ least }) => least)),
  };
}

const meanOrInfinite = (losses: readonly number[]): number => (losses.every(Number.isFinite) ? geometricMean(losses) : Infinity);

import { defineExperiment, seedsUpTo } from '../../experiment';
import { BASE_WIDTH, CHANCE, RATES, widthRun, type WidthRun } from '../../initialization/widthRun';
import { trainedRun } from '../../trainedRun';

const DEPTH = 3;
const STEPS = 150;
const WIDE = 128;

type Tried = Omit<WidthRun, 'learningRate' | 'depth'>;

const lossAt = (run: Tried, learningRate: number): number => {
  const { last, divergedAt } = trainedRun(widthRun({ ...run, depth: DEPTH, learningRate }));
  return divergedAt === undefined ? Math.min(CHANCE, last.training?.loss ?? NaN) : CHANCE;
};

/** The rate of the figure's with the lowest training loss, and that loss. */
function best(run: Tried): { rate: number; loss: number } {
  const tried = RATES.map((rate) => ({ rate, loss: lossAt(run, rate) }));
  return tried.reduce((least, point) => (point.loss < least.loss ? point : least));
}

/** By what Adam's best rate falls from 16 to 128 units under both parametrisations, and what the narrow network's best rate does in the wide one. */
export const experiment = defineExperiment({
  ...seedsUpTo(10, 1),
  measure: (seed) => {
    const both = (parametrisation: WidthRun['parametrisation'], steps: number) => {
      const narrow = best({ seed, parametrisation, width: BASE_WIDTH, steps });
      const wide = best({ seed, parametrisation, width: WIDE, steps });
      const carried = lossAt({ seed, parametrisation, width: WIDE, steps }, narrow.rate);
      return { fall: narrow.rate / wide.rate, best: wide.loss, carried };
    };
    const [standard, mup] = [both('standard', STEPS), both('mup', STEPS)];
    const [standardLong, mupLong] = [both('standard', 3 * STEPS), both('mup', 3 * STEPS)];
    return {
      standardFall: standard.fall,
      mupFall: mup.fall,
      standardBest: standard.best,
      mupBest: mup.best,
      standardCarried: standard.carried,
      mupCarried: mup.carried,
      standardFallLong: standardLong.fall,
      mupFallLong: mupLong.fall,
      standardCarriedLong: standardLong.carried,
      mupCarriedLong: mupLong.carried,
    };
  },
  effect: 'ratio',
  outcome: ({ standardFall, mupFall }) => standardFall / mupFall,
  claimed: { above: 1.5 },
});

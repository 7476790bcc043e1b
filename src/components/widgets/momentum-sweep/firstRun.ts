import { PAIRS } from '../../../lib/experiments/momentum/sweepRun';
import { trainedRun } from '../../../lib/experiments/trainedRun';
import { defaultsOf } from '../../../lib/share/setting';
import { pairRun, sweptSpecs, type PairRun } from './model';
import { schema } from './settings';

const DIGITS = 3;

/** The runs of the defaults, trained once a build. The notebook redoes those of the first seed, which keep their whole curves. */
export const firstRuns: readonly PairRun[] = sweptSpecs(defaultsOf(schema)).map((spec, run) => {
  const trained = pairRun(trainedRun(spec));
  return run < PAIRS.length ? trained : shortened(trained);
});

/** The last record and the one with the lowest validation loss. */
function shortened({ curve, diverged }: PairRun): PairRun {
  const least = Math.min(...curve.map(([, , validation]) => validation));
  const kept = curve.filter(([, , validation], index) => validation === least || index === curve.length - 1);
  return { curve: kept.map(([step, ...losses]) => [step, ...losses.map(short)] as unknown as PairRun['curve'][number]), diverged };
}

function short(loss: number): number {
  return Number(loss.toPrecision(DIGITS));
}

import { lossCurve, type CurvePoint, type LossCurve } from '../../../lib/experiments/lossCurve';
import { PAIRS } from '../../../lib/experiments/momentum/sweepRun';
import { trainedRun } from '../../../lib/experiments/trainedRun';
import { defaultsOf } from '../../../lib/share/setting';
import { sweptSpecs } from './model';
import { schema } from './settings';

const DIGITS = 3;

/** The runs of the defaults, trained once a build. The notebook redoes those of the first seed, which keep their whole curves. */
export const firstRuns: readonly LossCurve[] = sweptSpecs(defaultsOf(schema)).map((spec, run) => {
  const trained = lossCurve(trainedRun(spec));
  return run < PAIRS.length ? trained : shortened(trained);
});

/** The last record and the one with the lowest validation loss. */
function shortened({ points, diverged }: LossCurve): LossCurve {
  const least = Math.min(...points.map(([, , validation]) => validation));
  const kept = points.filter(([, , validation], index) => validation === least || index === points.length - 1);
  return { points: kept.map(([step, ...losses]) => [step, ...losses.map(short)] as unknown as CurvePoint), diverged };
}

function short(loss: number): number {
  return Number(loss.toPrecision(DIGITS));
}

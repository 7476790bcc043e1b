import type { LossCurve } from '../../../lib/experiments/lossCurve';
import { effectiveRate } from '../../../lib/experiments/momentum/noiseFloor';
import { MOMENTA, RATES, sweepRun } from '../../../lib/experiments/momentum/sweepRun';
import type { PageRun, TrainingRerun } from '../../../lib/pytorch/rerun';
import { namedRuns } from '../../../lib/pytorch/runSetup';
import { withCurves } from '../../../lib/pytorch/withCurves';
import { sweptSpecs, type Settings } from './model';

/** Beyond this effective rate training is chaotic from the first steps, and rounding decides what comes out. */
const LARGEST_RATE = 3.5;

/** The momenta that can be compared under the chosen learning rate, with the first seed. */
export function rerun(settings: Settings): TrainingRerun {
  const learningRate = Number(settings.learningRate);
  const seed = sweptSpecs(settings)[0]?.seed ?? settings.seed;
  const momenta = comparable(learningRate);
  return {
    kind: 'training',
    runs: namedRuns(
      momenta.map((momentum) => `momentum ${momentum}`),
      momenta.map((momentum) => sweepRun({ ...settings, seed }, { learningRate, momentum })),
    ),
  };
}

/** The same with the losses that the page has found so far. */
export function pageRun(settings: Settings, found: readonly LossCurve[]): PageRun {
  const rate = RATES.findIndex((each) => each === Number(settings.learningRate));
  return withCurves(
    rerun(settings),
    MOMENTA.map((_, row) => found[row * RATES.length + rate]),
  );
}

/** The least momenta: the first rows of the map. */
const comparable = (learningRate: number) => MOMENTA.filter((momentum) => effectiveRate({ learningRate, momentum }) < LARGEST_RATE);

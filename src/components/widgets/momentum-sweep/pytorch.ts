import { MOMENTA, PAIRS, RATES, sweepRun } from '../../../lib/experiments/momentum/sweepRun';
import type { PageRun, TrainingRerun } from '../../../lib/pytorch/rerun';
import type { NamedRuns } from '../../../lib/pytorch/runSetup';
import { sweptSpecs, type PairRun, type Settings } from './model';

/** The five momenta under the chosen learning rate, with the first seed. */
export function rerun(settings: Settings): TrainingRerun {
  const learningRate = Number(settings.learningRate);
  const seed = sweptSpecs(settings)[0]?.seed ?? settings.seed;
  const runs = MOMENTA.map((momentum) => ({
    name: `momentum ${momentum}`,
    spec: sweepRun({ ...settings, seed }, { learningRate, momentum }),
  }));
  return { kind: 'training', runs: runs as unknown as NamedRuns };
}

/** The same with the losses that the page has found so far. */
export function pageRun(settings: Settings, found: readonly PairRun[]): PageRun {
  const rate = RATES.findIndex((each) => each === Number(settings.learningRate));
  const records = MOMENTA.map((_, row) => recordsOf(found.slice(0, PAIRS.length)[row * RATES.length + rate]));
  return { ...rerun(settings), records };
}

const recordsOf = (run: PairRun | undefined) =>
  (run?.curve ?? []).map(([step, training, validation]) => ({ step, training: { loss: training }, validation: { loss: validation } }));

import type { PageRun, TrainingRerun } from '../../../lib/pytorch/rerun';
import { namedRuns } from '../../../lib/pytorch/runSetup';
import { RECORD_EVERY, twins, type Curve, type Pair, type Settings } from './model';

/** Both twins at the chosen learning rate, as the PyTorch panel and the notebook train them. */
export function rerun(settings: Settings): TrainingRerun {
  return { kind: 'training', runs: namedRuns(['without batch normalisation', 'with batch normalisation'], twins(settings)) };
}

/** The same with the losses that the page shows. */
export function pageRun(settings: Settings, all: readonly Pair[]): PageRun {
  const here = all.find(({ learningRate }) => learningRate === settings.learningRate);
  return { ...rerun(settings), records: [here?.plain, here?.normalised].map(recordsOf) };
}

const recordsOf = (curve: Curve | undefined) =>
  curve?.losses.map((loss, record) => ({ step: record * RECORD_EVERY, training: { loss } })) ?? [];

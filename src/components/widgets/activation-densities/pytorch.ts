import type { PageRun, TrainingRerun } from '../../../lib/pytorch/rerun';
import { namedRuns } from '../../../lib/pytorch/runSetup';
import type { DensityFrame } from './frames';
import { twinSpecs, type Settings } from './model';

/** Both networks, as the PyTorch panel and the notebook train them. */
export function rerun(settings: Settings): TrainingRerun {
  return { kind: 'training', runs: namedRuns(['plain', 'batch norm'], twinSpecs(settings)) };
}

/** The same with the losses that the page shows. */
export function pageRun(settings: Settings, frames: readonly DensityFrame[]): PageRun {
  const records = [0, 1].map((run) => frames.map(({ step, networks }) => ({ step, training: { loss: networks[run as 0 | 1].loss } })));
  return { ...rerun(settings), records };
}

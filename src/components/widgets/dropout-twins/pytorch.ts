import type { PageRun, TrainingRerun } from '../../../lib/pytorch/rerun';
import { namedRuns } from '../../../lib/pytorch/runSetup';
import type { TwinFrame } from './frames';
import { twinSpecs, type Settings } from './model';

/** Both twins, as the PyTorch panel and the notebook train them. */
export function rerun(settings: Settings): TrainingRerun {
  return { kind: 'training', runs: namedRuns(['without dropout', 'with dropout'], twinSpecs(settings)) };
}

/** The same with the losses that the page shows. */
export function pageRun(settings: Settings, frames: readonly TwinFrame[]): PageRun {
  return { ...rerun(settings), records: [0, 1].map((twin) => frames.map(({ step, twins }) => ({ step, ...twins[twin as 0 | 1] }))) };
}

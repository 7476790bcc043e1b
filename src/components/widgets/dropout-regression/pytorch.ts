import type { PageRun, TrainingRerun } from '../../../lib/pytorch/rerun';
import { namedRuns } from '../../../lib/pytorch/runSetup';
import type { FitFrame } from './frames';
import { fitSpecs, type Settings } from './model';

/** Both fits, as the PyTorch panel and the notebook train them. */
export function rerun(settings: Settings): TrainingRerun {
  return { kind: 'training', runs: namedRuns(['without dropout', 'with dropout'], fitSpecs(settings)) };
}

/** The same with the losses that the page shows. */
export function pageRun(settings: Settings, frames: readonly FitFrame[]): PageRun {
  const records = ([0, 1] as const).map((run) =>
    frames.map(({ step, fits }) => ({ step, training: { loss: fits[run].training }, validation: { loss: fits[run].clean } })),
  );
  return { ...rerun(settings), records };
}

import type { PageRun, TrainingRerun } from '../../../lib/pytorch/rerun';
import { namedRuns } from '../../../lib/pytorch/runSetup';
import type { ShiftFrame } from './frames';
import { threeSpecs, type Settings } from './model';

const NAMES = ['plain', 'batch norm', 'batch norm and noise'] as const;

/** The three runs, as the PyTorch panel and the notebook train them. */
export function rerun(settings: Settings): TrainingRerun {
  return { kind: 'training', runs: namedRuns(NAMES, threeSpecs(settings)) };
}

/** The same with the losses that the page shows. */
export function pageRun(settings: Settings, frames: readonly ShiftFrame[]): PageRun {
  const records = [0, 1, 2].map((run) =>
    frames.map(({ step, networks }) => ({ step, training: { loss: networks[run as 0 | 1 | 2].loss } })),
  );
  return { ...rerun(settings), records };
}

import type { PageRun, TrainingRerun } from '../../../lib/pytorch/rerun';
import type { ShiftFrame } from './frames';
import { threeSpecs, type Settings } from './model';

const NAMES = ['plain', 'batch norm', 'batch norm and noise'] as const;

/** The three runs, as the PyTorch panel and the notebook train them. */
export function rerun(settings: Settings): TrainingRerun {
  const [plain, normalised, noisy] = threeSpecs(settings);
  return {
    kind: 'training',
    runs: [
      { name: NAMES[0], spec: plain },
      { name: NAMES[1], spec: normalised },
      { name: NAMES[2], spec: noisy },
    ],
  };
}

/** The same with the losses that the page shows. */
export function pageRun(settings: Settings, frames: readonly ShiftFrame[]): PageRun {
  const records = [0, 1, 2].map((run) =>
    frames.map(({ step, networks }) => ({ step, training: { loss: networks[run as 0 | 1 | 2].loss } })),
  );
  return { ...rerun(settings), records };
}

import type { PageRun, TrainingRerun } from '../../../lib/pytorch/rerun';
import { namedRuns } from '../../../lib/pytorch/runSetup';
import type { SpiralFrame } from './frames';
import { spiralSpecs, type Settings } from './model';

/** Both networks, as the PyTorch panel and the notebook train them. */
export function rerun(settings: Settings): TrainingRerun {
  return { kind: 'training', runs: namedRuns(['plain', 'with momentum'], spiralSpecs(settings)) };
}

/** The same with the losses that the page shows. */
export function pageRun(settings: Settings, frames: readonly SpiralFrame[]): PageRun {
  return { ...rerun(settings), records: ([0, 1] as const).map((run) => frames.map(({ step, states }) => ({ step, ...states[run] }))) };
}

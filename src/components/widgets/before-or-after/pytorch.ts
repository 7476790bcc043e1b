import type { PageRun, TrainingRerun } from '../../../lib/pytorch/rerun';
import { namedRuns } from '../../../lib/pytorch/runSetup';
import type { PlaceFrame } from './frames';
import { allSpecs, PLACES, type Settings } from './model';

const NAMES = { nowhere: 'no batch norm', before: 'before', after: 'after' } as const;

/** The three networks of the first seed, as the PyTorch panel and the notebook train them. */
export function rerun(settings: Settings): TrainingRerun {
  const names = PLACES.map((place) => NAMES[place]);
  return { kind: 'training', runs: namedRuns(names, allSpecs(settings)) };
}

/** The same with the losses that the page shows. */
export function pageRun(settings: Settings, frames: readonly PlaceFrame[]): PageRun {
  const records = PLACES.map((_, run) => frames.map(({ step, states }) => ({ step, training: { loss: states[run]?.loss ?? NaN } })));
  return { ...rerun(settings), records };
}

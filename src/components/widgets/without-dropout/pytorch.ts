import type { TrainingRerun } from '../../../lib/pytorch/rerun';
import { namedRuns } from '../../../lib/pytorch/runSetup';
import { METHODS, sweptSpecs, type Settings } from './model';

const NAMES = { neither: 'neither', dropout: 'dropout', normalised: 'batch norm', both: 'both' } as const;

/** The four networks of the first seed, as the PyTorch panel trains them. */
export function rerun(settings: Settings): TrainingRerun {
  const names = METHODS.map(({ id }) => NAMES[id]);
  return { kind: 'training', runs: namedRuns(names, sweptSpecs(settings)) };
}

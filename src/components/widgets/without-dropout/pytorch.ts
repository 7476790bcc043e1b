import type { TrainingRerun } from '../../../lib/pytorch/rerun';
import { METHODS, sweptSpecs, type Settings } from './model';

const NAMES = { neither: 'neither', dropout: 'dropout', normalised: 'batch norm', both: 'both' } as const;

/** The four networks of the first seed, as the PyTorch panel trains them. */
export function rerun(settings: Settings): TrainingRerun {
  const specs = sweptSpecs(settings);
  const [first, ...others] = METHODS.map(({ id }, method) => ({ name: NAMES[id], spec: specs[method] }));
  return { kind: 'training', runs: [named(first), ...others.map(named)] };
}

function named(run: { name: string; spec: ReturnType<typeof sweptSpecs>[number] | undefined } | undefined) {
  if (!run?.spec) throw new Error('There are four networks for every seed');
  return { name: run.name, spec: run.spec };
}

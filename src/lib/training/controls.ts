import { createChecks } from '../spec/checks';
import { scheduleFactor } from './schedule';
import type { OptimiserSpec, RunSpec } from '../spec/spec';
import type { PassMode } from './trainer';

/** What a reader may change while a run goes on. */
export interface Controls {
  learningRate: number;
  /** Of SGD or RMSProp; others have none. */
  momentum: number;
  /** Probability of dropping, of every dropout layer; absent: each layer's own. */
  p?: number;
  /** In which mode records evaluate: 'train' is what happens when eval() is forgotten. */
  mode: PassMode;
}

export type RunChange = Partial<Controls>;

export function initialControls({ optimiser }: RunSpec): Controls {
  return { learningRate: optimiser.learningRate, momentum: momentumOf(optimiser), mode: 'eval' };
}

/** Sentences on what makes no sense in a change; none if all is well. */
export function changeProblems({ learningRate, momentum, p }: RunChange): string[] {
  const checks = createChecks();
  if (learningRate !== undefined) checks.atLeast('learningRate', learningRate, 0);
  if (momentum !== undefined) checks.atLeast('momentum', momentum, 0);
  if (p !== undefined) checks.fraction('p', p);
  return checks.problems;
}

/** The optimiser for the update after `step` updates. */
export function optimiserAt({ optimiser, schedule }: RunSpec, { learningRate, momentum }: Controls, step: number): OptimiserSpec {
  const rate = learningRate * scheduleFactor(schedule, step);
  return optimiser.kind === 'sgd' || optimiser.kind === 'rmsprop'
    ? { ...optimiser, learningRate: rate, momentum }
    : { ...optimiser, learningRate: rate };
}

function momentumOf(optimiser: OptimiserSpec): number {
  return 'momentum' in optimiser ? (optimiser.momentum ?? 0) : 0;
}

import type { AverageSpec } from '../spec/spec';

/**
 * What share of the weights after update `step` (from 1) goes into their average, average <- average + share (weights - average): 1 for the
 * first that are taken, 0 for those that are not. As torch.optim.swa_utils.AveragedModel does it.
 */
export function averageWeight(average: AverageSpec | undefined, step: number): number {
  if (!average) return 0;
  const { from = 1, every = 1 } = average;
  if (step < from || (step - from) % every !== 0) return 0;
  const taken = (step - from) / every;
  if (taken === 0) return 1;
  return average.kind === 'equal' ? 1 / (taken + 1) : 1 - average.decay;
}

import { cosine } from '../math/portable';
import { wholePower } from '../nn/optimise';
import type { OptimiserSpec, RunSpec, ScheduleSpec } from '../spec/spec';

/**
 * Factor on the learning rate for the update after `step` updates: PyTorch's StepLR, CosineAnnealingLR down to 0 (and no further),
 * or a linear rise from 1 / steps to 1.
 */
export function scheduleFactor(schedule: ScheduleSpec | undefined, step: number): number {
  if (!schedule) return 1;
  switch (schedule.kind) {
    case 'step':
      return wholePower(schedule.factor, Math.floor(step / schedule.every));
    case 'cosine':
      return (1 + cosine((Math.PI * Math.min(step, schedule.steps)) / schedule.steps)) / 2;
    case 'warmup':
      return Math.min(1, (step + 1) / schedule.steps);
  }
}

/** The optimiser for the update after `step` updates. */
export function scheduledOptimiser({ optimiser, schedule }: RunSpec, step: number): OptimiserSpec {
  if (!schedule) return optimiser;
  const factor = scheduleFactor(schedule, step);
  const scheduled = { ...optimiser, learningRate: optimiser.learningRate * factor };
  if (scheduled.kind !== 'muon' || scheduled.othersLearningRate === undefined) return scheduled;
  return { ...scheduled, othersLearningRate: scheduled.othersLearningRate * factor };
}

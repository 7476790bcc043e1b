import { scheduledReader } from '../../../lib/experiments/momentum/scheduledReader';
import type { RunSpec, ScheduleSpec } from '../../../lib/spec/spec';
import { scheduleFactor } from '../../../lib/training/schedule';
import type { Settings } from './figure';

export const STEPS = 800;
const RECORD_EVERY = 20;
export const SCHEDULES = ['cosine', 'step', 'warmup'] as const;

/** The schedules as the engine knows them: a step down by ten after every 300 steps, half a cosine, or a rise over 200 steps. */
const SCHEDULE_SPECS: Readonly<Record<(typeof SCHEDULES)[number], ScheduleSpec>> = {
  cosine: { kind: 'cosine', steps: STEPS },
  step: { kind: 'step', every: 300, factor: 0.1 },
  warmup: { kind: 'warmup', steps: 200 },
};

/** Two runs that differ in the schedule alone. */
export function scheduleSpecs({ schedule, batch, ...settings }: Settings): readonly [constant: RunSpec, scheduled: RunSpec] {
  const task = {
    ...settings,
    batch: Number(batch),
    steps: STEPS,
    record: { every: RECORD_EVERY, training: true, validation: true },
  };
  return [scheduledReader(task), scheduledReader({ ...task, schedule: SCHEDULE_SPECS[schedule] })];
}

/** The learning rate of each update that a run has, as (step, rate); a constant one has its two ends. */
export function rateCurve({ optimiser, schedule, steps }: RunSpec): (readonly [number, number])[] {
  const rate = (step: number) => [step, optimiser.learningRate * scheduleFactor(schedule, step)] as const;
  return schedule ? Array.from({ length: steps }, (_, step) => rate(step)) : [rate(0), rate(steps)];
}

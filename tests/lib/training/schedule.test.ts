import { expect, test } from 'vitest';
import { scheduledOptimiser, scheduleFactor } from '../../../src/lib/training/schedule';
import type { ScheduleSpec } from '../../../src/lib/spec/spec';
import { exampleSpec } from './exampleSpec';

test.each<[ScheduleSpec | undefined, number, number]>([
  [undefined, 1000, 1],
  [{ kind: 'step', every: 10, factor: 0.1 }, 9, 1],
  [{ kind: 'step', every: 10, factor: 0.1 }, 29, 0.01],
  [{ kind: 'cosine', steps: 100 }, 0, 1],
  [{ kind: 'cosine', steps: 100 }, 50, 0.5],
  [{ kind: 'cosine', steps: 100 }, 200, 0],
  [{ kind: 'warmup', steps: 4 }, 0, 0.25],
  [{ kind: 'warmup', steps: 4 }, 9, 1],
])('%j has at step %i the factor %f', (schedule, step, factor) => {
  expect(scheduleFactor(schedule, step)).toBeCloseTo(factor, 12);
});

test('the rates of both of Muon’s optimisers follow the schedule', () => {
  const spec = exampleSpec({
    optimiser: { kind: 'muon', learningRate: 0.02, othersLearningRate: 0.001 },
    schedule: { kind: 'step', every: 1, factor: 0.5 },
  });
  expect(scheduledOptimiser(spec, 2)).toMatchObject({ learningRate: 0.005, othersLearningRate: 0.00025 });
});

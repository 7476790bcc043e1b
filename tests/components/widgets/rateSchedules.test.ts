import { describe, expect, test } from 'vitest';
import { definition, schema, type Settings } from '../../../src/components/widgets/rate-schedules/figure';
import { rateCurve, SCHEDULES, scheduleSpecs, STEPS } from '../../../src/components/widgets/rate-schedules/model';
import { trainedRun } from '../../../src/lib/experiments/trainedRun';
import { defaultsOf } from '../../../src/lib/share/setting';
import { specProblems } from '../../../src/lib/spec/validateSpec';

const defaults = defaultsOf(schema);
const chosen = (schedule: Settings['schedule']): Settings => ({
  ...defaults,
  ...definition.consequences?.({ schedule }, defaults),
  schedule,
});
const lastLosses = (settings: Settings) =>
  scheduleSpecs(settings).map((spec) => trainedRun({ ...spec, record: { every: STEPS, training: true } }).last.training?.loss ?? NaN);

describe('what the reader is told to see', () => {
  test('at the end a rate that has been lowered leaves a loss many times lower', () => {
    for (const schedule of ['cosine', 'step'] as const) {
      const [constant = NaN, scheduled = NaN] = lastLosses(chosen(schedule));
      expect(constant / scheduled).toBeGreaterThan(2);
    }
  });

  test('from steep initial weights a large rate gets nowhere without a warm-up', () => {
    const [constant = NaN, warmed = NaN] = lastLosses(chosen('warmup'));
    expect(constant).toBeGreaterThan(0.02);
    expect(warmed).toBeLessThan(0.002);
  });
});

test('the learning rates are those of the schedules: down to 0, by ten after each 300 steps, up over 200 steps', () => {
  const curve = (schedule: Settings['schedule']) =>
    rateCurve(scheduleSpecs({ ...defaults, schedule, learningRate: 1 })[1]).map(([, rate]) => rate);
  expect(curve('cosine')[STEPS / 2]).toBeCloseTo(0.5, 12);
  expect(curve('cosine').at(-1)).toBeLessThan(1e-4);
  expect([0, 299, 300, 600].map((step) => curve('step')[step])).toEqual([1, 1, 0.1, expect.closeTo(0.01, 12)]);
  expect([0, 99, 199, 500].map((step) => curve('warmup')[step])).toEqual([0.005, 0.5, 1, 1]);
});

test('both runs share everything but the schedule, and every choice can be trained', () => {
  for (const schedule of SCHEDULES) {
    const [constant, scheduled] = scheduleSpecs(chosen(schedule));
    expect({ ...scheduled, schedule: undefined }).toEqual({ ...constant, schedule: undefined });
    expect([constant, scheduled].flatMap(specProblems)).toEqual([]);
  }
});

test('going from one way down to the other leaves the task alone', () => {
  expect(definition.consequences?.({ schedule: 'step' }, { ...defaults, learningRate: 0.02 })).toEqual({});
});

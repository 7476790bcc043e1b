import { describe, expect, test } from 'vitest';
import { createDataSet } from '../../../../src/lib/data/createDataSet';
import {
  inOrder,
  lossInBatches,
  lossWith,
  runningStatistics,
  trackedRun,
  trackedSpec,
} from '../../../../src/lib/experiments/batch-normalization/trackedNetwork';
import { Run } from '../../../../src/lib/training/run';
import { train } from '../../../../src/lib/training/train';

const MOMENTUM = 0.2;
const spec = trackedSpec({ seed: 3, momentum: MOMENTUM, batchSize: 16 });
const { validation } = createDataSet(spec);
const steps = trackedRun(spec);
const running = runningStatistics(steps, MOMENTUM);
const at = <Value>(values: readonly Value[], step: number) => values[step] as Value;

describe('beside the engine, which is tested against PyTorch', () => {
  test('the losses in eval mode are the same, so weights and running statistics are', () => {
    const records = [...train(spec)].filter((event) => event.kind === 'record');
    for (const step of [0, 1, 5, 40, 150]) {
      const own = lossWith(spec, at(steps, step), at(running, step), validation);
      expect(own).toBeCloseTo(at(records, step).validation?.loss ?? NaN, 3);
    }
  });

  test('the running statistics have the values of its state_dict', () => {
    const run = new Run({ ...spec, record: { every: 30 } });
    run.start();
    run.advance(30);
    const named = (name: string) => run.parameters().find((array) => array.name === name)?.values ?? [];
    const after = at(running, 30);
    named('1.running_mean').forEach((mean, unit) => expect(after.mean[unit]).toBeCloseTo(mean, 4));
    named('1.running_var').forEach((variance, unit) => expect(after.variance[unit]).toBeCloseTo(variance, 4));
    run.dispose();
  });
});

test('with equal statistics r_t = s + (1 - rho)^t (r_0 - s)', () => {
  const constant = { mean: new Float64Array(8).fill(3), variance: new Float64Array(8).fill(5) };
  const same = Array.from({ length: 45 }, (_, step) => ({
    data: constant,
    weights: new Float64Array(),
    batch: step ? constant : undefined,
  }));
  const tenth = at(runningStatistics(same as typeof steps, 0.1), 22);
  expect(tenth.mean[0]).toBeCloseTo(3 - 3 * 0.9 ** 22, 12);
  expect(tenth.variance[0]).toBeCloseTo(5 - 4 * 0.9 ** 22, 12);
});

test('one batch of all data in train mode is eval mode with that data’s own statistics', () => {
  const last = at(steps, 150);
  const { training } = createDataSet(spec);
  expect(lossInBatches(spec, last, training, training.count)).toBeCloseTo(lossWith(spec, last, last.data, training), 10);
});

test('sorted means class after class, and nobody is lost', () => {
  for (const sorted of [false, true]) {
    const { targets, inputs } = inOrder(validation, sorted, 1);
    expect([...inputs].sort()).toEqual([...validation.inputs].sort());
    const changes = targets.filter((target, row) => row > 0 && target !== targets[row - 1]).length;
    if (sorted) expect(changes).toBe(1);
    else expect(changes).toBeGreaterThan(30);
  }
});

import { describe, expect, test } from 'vitest';
import { schema, type Settings } from '../../../src/components/widgets/mask-machine/figure';
import { machineAfter, machineRun, PASSES } from '../../../src/components/widgets/mask-machine/model';
import { defaultsOf } from '../../../src/lib/share/setting';

const defaults = defaultsOf(schema);
const machine = (part: Partial<Settings> = {}, passes = PASSES) => machineAfter(machineRun({ ...defaults, ...part }), passes);

describe('what the reader is told to see', () => {
  test.each([1, 2, 3, 4, 5])('seed %i: the listener settles on its mean without dropout and on the variance of the formula', (seed) => {
    const { listener, outputs, weights } = machine({ seed });
    const without = outputs.reduce((sum, output, unit) => sum + output * (weights[unit] ?? NaN), 0);
    expect(listener.expected.mean).toBeCloseTo(without, 10);
    expect(Math.abs((listener.measured?.mean ?? NaN) - without)).toBeLessThan(0.25);
    expect((listener.measured?.variance ?? NaN) / listener.expected.variance).toBeGreaterThan(0.8);
    expect((listener.measured?.variance ?? NaN) / listener.expected.variance).toBeLessThan(1.25);
  });

  test('the mean jumps about at first', () => {
    const means = machine().listenerSoFar.map(({ mean }) => mean);
    const swing = (from: number, to: number) => Math.max(...means.slice(from, to)) - Math.min(...means.slice(from, to));
    expect(swing(0, 20)).toBeGreaterThan(5 * swing(300, 400));
  });

  test('the noise factor p / (1 - p) is 1 at p = 0.5 and 9 at p = 0.9', () => {
    const loudest = (p: number) => machine({ p }).units[0]?.expected.variance ?? NaN;
    expect(loudest(0.9) / loudest(0.5)).toBeCloseTo(9, 6);
  });

  test('a silent unit gets no noise', () => {
    const silent = machine().units.find(({ expected }) => expected.mean === 0);
    expect(silent?.measured).toEqual({ mean: 0, variance: 0 });
  });

  test('400 passes meet all 64 networks of six units, and few of the 1,024 of ten', () => {
    expect(machine().metSoFar.at(-1)).toBe(64);
    expect(machine({ units: 10 }).metSoFar.at(-1)).toBeLessThan(400);
  });
});

test('in eval mode every pass is the same: nothing dropped, nothing scaled', () => {
  const { pass, listener, metSoFar, outputs } = machine({ mode: 'eval', p: 0.9 });
  expect(pass?.outputs).toEqual(outputs);
  expect(listener.measured?.variance).toBeCloseTo(0, 12);
  expect(metSoFar.at(-1)).toBe(1);
});

test('before the first pass there is nothing to show', () => {
  const { pass, listener, listenerSoFar } = machine({}, 0);
  expect([pass, listener.measured, listenerSoFar]).toEqual([undefined, undefined, []]);
});

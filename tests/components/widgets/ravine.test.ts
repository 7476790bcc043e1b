import { describe, expect, test } from 'vitest';
import { schema, type Settings } from '../../../src/components/widgets/ravine/figure';
import { ravineGround, ravineRun, stepParts, STEPS } from '../../../src/components/widgets/ravine/model';
import { stabilityLimit } from '../../../src/lib/experiments/momentum/optimalSettings';
import { defaultsOf } from '../../../src/lib/share/setting';

const defaults = defaultsOf(schema);
const runWith = (part: Partial<Settings> = {}) => {
  const settings = { ...defaults, ...part };
  return ravineRun(ravineGround(settings), settings);
};

describe('what the reader is told to see', () => {
  test('at condition number 100 plain descent takes four times as many steps as the best momentum', () => {
    const { plain, withMomentum, best } = runWith();
    expect(plain.reachedAt).toBeGreaterThan(4 * (best.reachedAt ?? NaN));
    expect(withMomentum.reachedAt).toBeLessThan(plain.reachedAt ?? NaN);
    expect(best.momentum).toBeCloseTo(0.75, 2);
  });

  test.each([
    [0, 117],
    [0.6, 45],
    [0.75, 28],
    [0.8, 31],
    [0.9, 71],
  ])('momentum %f takes %i steps to a thousandth of the loss', (momentum, steps) => {
    expect(runWith({ momentum }).withMomentum.reachedAt).toBe(steps);
  });

  test('at condition number 1 the gradient points at the minimum, at 100 nearly across it', () => {
    expect(runWith({ condition: 1 }).offCourse).toBeCloseTo(0, 6);
    expect(runWith().offCourse).toBeCloseTo(68, 0);
  });

  test('plain descent bounces: its offset across the floor changes its sign at every step', () => {
    const { plain } = runWith({ angle: 0 });
    plain.positions.slice(1, 10).forEach(([, y], step) => expect(Math.sign(y)).toBe(-Math.sign(plain.positions[step]?.[1] ?? NaN)));
  });

  test('a learning rate beyond 2 throws plain descent out, and momentum 0.9 bears it', () => {
    const { plain, withMomentum } = runWith({ learningRate: 2.5 });
    expect(plain.end.kind).toBe('diverged');
    expect(plain.reachedAt).toBeUndefined();
    expect(stabilityLimit(0.9)).toBeGreaterThan(2.5);
    expect(withMomentum.reachedAt).toBeLessThan(STEPS);
  });

  test('up to the best learning rate of heavy ball nothing throws the best momentum out', () => {
    for (const learningRate of [schema.learningRate.min, 1, 2, 3, 3.3])
      for (const condition of [1, 30, 1000]) expect(runWith({ learningRate, condition }).best.end.kind).not.toBe('diverged');
  });
});

test('the two parts of every step add up to it', () => {
  const { withMomentum } = runWith();
  for (let step = 0; step < 20; step++) {
    const { kept, fresh } = stepParts(withMomentum, step, defaults.learningRate);
    const [here, next] = [withMomentum.positions[step] ?? [NaN, NaN], withMomentum.positions[step + 1] ?? [NaN, NaN]];
    expect(here[0] + kept[0] + fresh[0]).toBeCloseTo(next[0], 12);
    expect(here[1] + kept[1] + fresh[1]).toBeCloseTo(next[1], 12);
  }
});

test('a loss that comes back above the target has not reached it yet', () => {
  const { withMomentum } = runWith({ momentum: 0.97 });
  const target = 1e-3 * (withMomentum.losses[0] ?? NaN);
  const first = withMomentum.losses.findIndex((loss) => loss < target);
  expect(withMomentum.reachedAt ?? STEPS + 1).toBeGreaterThan(first);
});

test('a start on the minimum is off course by nothing', () => {
  expect(runWith({ start: [0, 0] }).offCourse).toBe(0);
});

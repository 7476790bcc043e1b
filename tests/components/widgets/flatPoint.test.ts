import { describe, expect, test } from 'vitest';
import { schema, type Settings } from '../../../src/components/widgets/flat-point/figure';
import { leastMomentum, rolls, SHOWN_STEPS } from '../../../src/components/widgets/flat-point/model';
import { passesFlatPoint, thresholdMomentum } from '../../../src/lib/experiments/momentum/flatPoint';
import { defaultsOf } from '../../../src/lib/share/setting';

const defaults = defaultsOf(schema);
const ballWith = (part: Partial<Settings>) => rolls({ ...defaults, ...part }).withMomentum;

describe('what the reader is told to see', () => {
  test('momentum 0 stops at the flat point and the default momentum is carried through', () => {
    const { plain, withMomentum } = rolls(defaults);
    expect(plain.passedAt).toBeUndefined();
    expect(plain.positions.at(-1)).toBeLessThan(0.15);
    expect(withMomentum.passedAt).toBeLessThan(SHOWN_STEPS);
  });

  test('nor does plain descent pass at the effective rate of the default momentum; a step leaps over where alpha w is more than 1', () => {
    const effective = defaults.learningRate / (1 - defaults.momentum);
    expect(effective).toBeCloseTo(0.25, 9);
    const plain = (learningRate: number) => passesFlatPoint(learningRate * defaults.start, 0);
    expect([plain(effective), plain(0.99), plain(1.01)]).toEqual([false, false, true]);
  });

  test('0.77 stops and 0.78 passes', () => {
    expect(leastMomentum(defaults)).toBe(0.78);
    expect(ballWith({ momentum: 0.7 }).passedAt).toBeUndefined();
    expect(ballWith({ momentum: 0.78 }).passedAt).toBeDefined();
  });
});

test.each([
  [0.01, 0.1],
  [0.05, 2],
  [0.4, 1],
])('at learning rate %f from %f the least stop of the slider is the first above the threshold', (learningRate, start) => {
  const threshold = thresholdMomentum(learningRate * start);
  const least = leastMomentum({ learningRate, start }) ?? NaN;
  expect(least).toBeGreaterThanOrEqual(threshold);
  expect(least - 0.01).toBeLessThan(threshold);
});

test("without momentum the place after n steps is about 1 / (alpha n), as of the differential equation w' = -w^2", () => {
  const { plain } = rolls({ ...defaults, learningRate: 0.01 });
  expect((plain.positions.at(-1) ?? NaN) * (1 + 0.01 * SHOWN_STEPS)).toBeCloseTo(1, 1);
});

test('all that is drawn is finite, at the ends of every slider', () => {
  for (const learningRate of [schema.learningRate.min, schema.learningRate.max])
    for (const start of [schema.start.min, schema.start.max])
      expect(ballWith({ learningRate, start, momentum: 0.99 }).positions.every(Number.isFinite)).toBe(true);
});

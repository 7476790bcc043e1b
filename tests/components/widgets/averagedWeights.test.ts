import { describe, expect, test } from 'vitest';
import { schema, type Settings } from '../../../src/components/widgets/averaged-weights/figure';
import { averagedRun, drawsOf, START, STEPS } from '../../../src/components/widgets/averaged-weights/model';
import { defaultsOf } from '../../../src/lib/share/setting';

const defaults = defaultsOf(schema);
const runWith = (part: Partial<Settings> = {}) => averagedRun({ ...defaults, ...part }, drawsOf(part.seed ?? defaults.seed));
const ends = (part: Partial<Settings> = {}) => {
  const { constant, lowered } = runWith(part);
  return {
    last: constant.meanSquares.at(-1) ?? NaN,
    average: constant.averagedSquares.at(-1) ?? NaN,
    lowered: lowered.meanSquares.at(-1) ?? NaN,
  };
};

describe.each([1, 2, 3, 4])('what the reader is told to see, seed %i', (seed) => {
  test('averages end about ten times lower than the last places, and so does a lowered rate', () => {
    const { last, average, lowered } = ends({ seed });
    expect(last / average).toBeGreaterThan(7);
    expect(last / lowered).toBeGreaterThan(7);
  });

  test('a memory that is too long has not forgotten the start', () => {
    expect(ends({ seed, memory: 300 }).average).toBeGreaterThan(5 * ends({ seed }).average);
  });

  test('what is measured is what the formula says, within a third', () => {
    for (const { measured, predicted } of runWith({ seed }).floors) expect(Math.abs(measured / predicted - 1)).toBeLessThan(0.34);
  });
});

test('a memory of one step is no average', () => {
  const { constant } = runWith({ memory: 1 });
  expect(constant.averagedPath).toEqual(constant.path);
  expect(constant.path).toHaveLength(STEPS + 1);
  expect(constant.path[0]).toBe(START);
});

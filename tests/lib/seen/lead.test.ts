import { describe, expect, test } from 'vitest';
import type { Place } from '../../../src/lib/seen/course';
import { goesRight, leadOf } from '../../../src/lib/seen/lead';

const series = (...values: number[]): Place[] => values.map((value, step) => [step, value]);

describe('who is lower', () => {
  test('all along', () => {
    expect(leadOf(series(1, 2, 3), series(2, 3, 4))).toEqual({ lower: 0, since: undefined, crossings: 0 });
  });

  test('from the crossing on', () => {
    expect(leadOf(series(1, 2, 3), series(2.5, 2.5, 2.5))).toEqual({ lower: 1, since: 2, crossings: 1 });
  });

  test('after several crossings', () => {
    expect(leadOf(series(0, 2, 0, 2), series(1, 1, 1, 1))).toEqual({ lower: 1, since: 3, crossings: 3 });
  });

  test('to touch is not to cross', () => {
    expect(leadOf(series(1, 2, 1), series(2, 2, 2))).toEqual({ lower: 0, since: undefined, crossings: 0 });
  });

  test('nobody, where both are the same', () => {
    expect(leadOf(series(1, 2), series(1, 2))).toBeUndefined();
  });

  test('as far as both have numbers', () => {
    expect(leadOf(series(3, 1, NaN, NaN), series(2, 2, 2, 0))).toEqual({ lower: 0, since: 1, crossings: 1 });
  });
});

test('between two points a line is straight', () => {
  const level: Place[] = [
    [0, 1],
    [10, 1],
  ];
  expect(leadOf([...series(0, 0, 2, 2)], level)).toEqual({ lower: 1, since: 2, crossings: 1 });
  expect(leadOf([[20, 5]], level)).toBeUndefined();
});

test('a way that turns back is no course over x', () => {
  expect(goesRight(series(1, 0, 5))).toBe(true);
  expect(
    goesRight([
      [0, 1],
      [1, 1],
      [0.5, 1],
    ]),
  ).toBe(false);
});

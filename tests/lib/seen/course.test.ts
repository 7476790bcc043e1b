import { describe, expect, test } from 'vitest';
import { courseOf, shapeOf, type Place } from '../../../src/lib/seen/course';

/** Over 0, 1, 2, ... */
const series = (...values: number[]): Place[] => values.map((value, step) => [step, value]);

const shape = (values: number[], isLog?: boolean) => {
  const course = courseOf(series(...values));
  return course && shapeOf(course, isLog);
};

test('a course has its ends and its extremes, each with its place', () => {
  expect(courseOf(series(3, 1, 4, 2))).toEqual({ first: [0, 3], last: [3, 2], least: [1, 1], greatest: [2, 4], lostAt: undefined });
});

test('of several least values the first counts', () => {
  expect(courseOf(series(3, 1, 1, 2))?.least).toEqual([1, 1]);
});

test('what has no number has no course', () => {
  expect(courseOf([])).toBeUndefined();
  expect(courseOf(series(NaN, Infinity))).toBeUndefined();
});

test.each([
  ['NaN', [2, 5, NaN, NaN]],
  ['infinite', [2, 5, Infinity, NaN]],
])('a series that diverges is lost where it becomes %s', (_, values) => {
  expect(courseOf(series(...values))).toMatchObject({ last: [1, 5], lostAt: 2 });
});

test('a gap is no end', () => {
  expect(courseOf(series(2, NaN, 1))).toMatchObject({ last: [2, 1], lostAt: undefined });
});

describe('the shape says the extremes that differ from the ends', () => {
  test.each([
    ['level', [2, 2, 2]],
    ['falls', [3, 2, 1]],
    ['rises', [1, 2, 3]],
    ['dips', [3, 1, 2]],
    ['peaks', [1, 3, 2]],
    ['swings', [2, 0, 4, 2.5]],
    ['dips', [2, 1, 2]],
    ['peaks', [2, 3, 2]],
  ])('%s: %j', (name, values) => {
    expect(shape(values)).toBe(name);
  });

  test('a least value just before the end is no dip', () => {
    expect(shape([10, 5, 1, 1.1])).toBe('falls');
  });

  test('on a log axis it is one, where the end is some times as large', () => {
    expect(shape([1000, 1, 10])).toBe('falls');
    expect(shape([1000, 1, 10], true)).toBe('dips');
  });

  test('an axis of factors has no place for what is not positive', () => {
    expect(shape([2, 0, 1], true)).toBe('dips');
  });
});

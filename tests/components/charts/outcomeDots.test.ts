import { describe, expect, test } from 'vitest';
import { outcomeArea, stackedDots, ticksOf } from '../../../src/components/charts/outcomeDots';

describe('the dots of the outcomes', () => {
  test('stand on each other where they would overlap, and only there', () => {
    const { places, levels } = stackedDots([1, 1, 1, 2], [], 'mean');
    expect(places.map(({ level }) => level)).toEqual([0, 1, 2, 0]);
    expect(levels).toBe(3);
  });

  test('have room on their axis, as have the ends of the interval and the bounds of the claim', () => {
    const { domain } = stackedDots([2, 3], [1, 4], 'ratio');
    expect(domain[0]).toBeLessThan(1);
    expect(domain[1]).toBeGreaterThan(4);
  });

  test('are spread by their logarithms where they span an order of magnitude', () => {
    expect(stackedDots([1, 20], [], 'ratio').scale).toBe('log');
    expect(stackedDots([1, 2], [], 'ratio').scale).toBe('linear');
    expect(stackedDots([-1, 20], [], 'mean').scale).toBe('linear');
  });

  test('of a share stand side by side at the two ends', () => {
    const { domain, places, levels } = stackedDots([1, 1, 0, 1], [], 'share');
    expect(domain).toEqual([0, 1]);
    expect(levels).toBe(1);
    expect(new Set(places.map(({ value }) => value)).size).toBe(4);
    expect(places[2]?.value).toBe(0);
  });

  test('that are all alike still have an axis', () => {
    const [low, high] = stackedDots([0, 0, 0], [1e-5], 'mean').domain;
    expect(low).toBeLessThan(0);
    expect(high).toBeGreaterThan(1e-5);
  });
});

test.each([
  [[1, 2, 3], 'mean'],
  [[0.001, 0.5, 12], 'ratio'],
  [[0.95, 1.04], 'ratio'],
] as const)('the axis of %o has few ticks, in order', (outcomes, kind) => {
  const ticks = ticksOf(outcomeArea(stackedDots(outcomes, [], kind)).x);
  expect(ticks.length).toBeGreaterThanOrEqual(2);
  expect(ticks.length).toBeLessThanOrEqual(10);
  expect(ticks).toEqual(ticks.toSorted((a, b) => a - b));
});

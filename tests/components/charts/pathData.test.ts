import { expect, test } from 'vitest';
import { dotsData, pathData } from '../../../src/components/charts/pathData';
import { plotArea } from '../../../src/components/charts/plotArea';

const area = plotArea({ width: 10, height: 10, margin: { top: 0, right: 0, bottom: 0, left: 0 }, x: [0, 10], y: [0, 10] });
const path = [
  [0, 0],
  [5, 5],
  [Infinity, NaN],
  [10, 0],
] as const;

test('a path has a gap where a point is not finite', () => {
  expect(pathData(area, path)).toBe('M0 10l5 -5M10 10');
});

test('roundings do not add up along a path', () => {
  const thirds = Array.from({ length: 31 }, (_, i) => [i / 3, 0] as const);
  const steps = [...pathData(area, thirds).matchAll(/l(\S+) /g)].map(([, step]) => Number(step));
  expect(steps).toHaveLength(30);
  expect(steps.reduce((sum, step) => sum + step, 0)).toBeCloseTo(10);
});

test('its dots leave that point out', () => {
  expect(dotsData(area, path)).toBe('M0 10h0M5 5h0M10 10h0');
});

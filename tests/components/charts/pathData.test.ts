import { describe, expect, test } from 'vitest';
import { dotsData, pathData } from '../../../src/components/charts/pathData';
import { FARTHEST, plotArea } from '../../../src/components/charts/plotArea';

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

describe('a line that leaves the chart', () => {
  /** Where a path of steps goes, from 'M' to 'M'. */
  const places = (data: string) =>
    data
      .split('M')
      .slice(1)
      .map((piece) => {
        let [left, top] = [0, 0];
        return piece.split('l').map((step) => {
          const [right = NaN, down = NaN] = step.split(' ').map(Number);
          [left, top] = [left + right, top + down];
          return [left, top] as const;
        });
      });
  const start = [5, 5] as const;

  test.each([1e3, 1e9, 1e39, 1e150])('for a point %d away keeps its direction, in numbers that a browser reads', (distance) => {
    const away = [5 + distance, 5 - distance / 2] as const;
    const [there = [], ...others] = places(pathData(area, [start, away]));
    const [back = []] = places(pathData(area, [away, start]));
    expect(others).toEqual([]);
    expect(there).toHaveLength(2);
    const [, [left, top] = [NaN, NaN]] = there;
    expect((top - 5) / (left - 5)).toBeCloseTo(0.5, 3);
    expect(left - 5).toBeCloseTo(Math.min(distance, FARTHEST - 5));
    expect(back).toEqual([...there].reverse());
  });

  test('comes back to where it is next seen', () => {
    const pieces = places(pathData(area, [start, [1e39, 5], [1e39, 1e39], [3, 4], [4, 4]]));
    expect(pieces.map((piece) => piece.length)).toEqual([2, 3]);
    expect(pieces[1]?.slice(1)).toEqual([
      [3, 6],
      [4, 6],
    ]);
  });

  test('is drawn where it passes through', () => {
    expect(
      places(
        pathData(area, [
          [-1e6, 5],
          [1e6, 5],
        ]),
      ),
    ).toEqual([
      [
        [-FARTHEST, 5],
        [FARTHEST, 5],
      ],
    ]);
    expect(
      pathData(area, [
        [1e6, -1e6],
        [2e6, 5],
      ]),
    ).toBe('');
    expect(
      pathData(area, [
        [1e300, 1e300],
        [1e300, 1e300],
      ]),
    ).toBe('');
  });
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

import { describe, expect, test } from 'vitest';
import { HALF_HEIGHT, heightAt, heightField, isHidden, paintedCells, paintedSides } from '../../../src/components/charts/heightField';
import { projection, type Place } from '../../../src/components/charts/turntable';

const domain = { x: [-2, 2], y: [-1, 3] } as const;
const thresholds = [0, 1, 4];
/** A ridge along y at x = 0, 9 high, that falls to 0 at both ends. */
const ridge = heightField({ ...domain, value: (x) => 9 * (1 - Math.abs(x) / 2), thresholds, unit: 1, cells: 20 });

describe('the top of the block', () => {
  test('reaches from its floor to its ceiling and no further', () => {
    const heights = ridge.corners.map(([, , z]) => z);
    expect(Math.min(...heights)).toBeCloseTo(-HALF_HEIGHT, 12);
    expect(Math.max(...heights)).toBeCloseTo(HALF_HEIGHT, 12);
  });

  test('has its colours where the thresholds are', () => {
    const row = ridge.bands.slice(0, 20);
    expect(row.slice(0, 10)).toEqual([0, 1, 1, 1, 2, 2, 2, 2, 2, 2]);
    expect(row.slice(10)).toEqual(row.slice(0, 10).reverse());
  });

  test('keeps the order of heights, and is linear at its foot', () => {
    const parabola = heightField({ ...domain, value: (x) => x * x, thresholds, unit: 100, cells: 4 });
    const [low, middle, high] = [0, 1, 2].map((x) => parabola.onTop(x, 0)[2] + HALF_HEIGHT) as [number, number, number];
    expect(high / middle).toBeGreaterThan(3.9);
    expect(high / middle).toBeLessThan(4);
    expect(low).toBe(0);
  });
});

test('between corners the top is a mean of theirs, and at them it is theirs', () => {
  const [x, y, z] = ridge.corners[25] as Place;
  expect(heightAt(ridge, x, y)).toBeCloseTo(z, 12);
  const [left, right] = [ridge.corners[0], ridge.corners[1]] as [Place, Place];
  expect(heightAt(ridge, (left[0] + right[0]) / 2, -1)).toBeCloseTo((left[2] + right[2]) / 2, 12);
  expect(heightAt(ridge, 1, 1)).toBeCloseTo(ridge.onTop(2, 3)[2], 12);
});

describe('seen from the right', () => {
  const view = { turn: -90, tilt: 20 };
  const project = projection(view, [0, 0], 1);

  test('the far slope is hidden and the near one is not', () => {
    const at = (x: number): Place => ridge.onTop(x, 1);
    expect(isHidden(at(-1), ridge, view)).toBe(true);
    expect(isHidden(at(1), ridge, view)).toBe(false);
    expect(isHidden(at(0), ridge, view)).toBe(false);
    expect(isHidden(at(-1), ridge, { turn: -90, tilt: 89 })).toBe(false);
  });

  test('the nearest column of cells is painted last', () => {
    const painted = paintedCells(ridge, view, project);
    expect(painted).toHaveLength(400);
    expect(painted[399]?.band).toBe(ridge.bands[19]);
    const tops = painted.map(({ points }) => Number(points.split(/[, ]/)[1]));
    expect(tops[399]).toBeGreaterThan(tops[0] ?? NaN);
  });

  test('only the side at the right is seen, and from the corner two', () => {
    expect(paintedSides(ridge, view, project).map(({ along }) => along)).toEqual(['y']);
    expect(paintedSides(ridge, { turn: 35, tilt: 20 }, project).map(({ along }) => along)).toEqual(['x', 'y']);
  });
});

describe('a surface with a hole', () => {
  const view = { turn: 35, tilt: 40 };
  const project = projection(view, [0, 0], 1);
  const holed = heightField({ ...domain, value: (x) => (x < 0 ? NaN : x * x), thresholds, unit: 1, cells: 20 });

  test('has no cells where it has no height, and no number that is not finite in what is drawn', () => {
    const painted = paintedCells(holed, view, project);
    expect(painted.length).toBe(200);
    const drawn = [...painted, ...paintedSides(holed, view, project)].map(({ points }) => points).join(' ');
    expect(drawn).not.toContain('NaN');
  });

  test('level ground is drawn as well', () => {
    const level = heightField({ ...domain, value: () => thresholds[0] ?? 0, thresholds, unit: 1, cells: 4 });
    expect(level.corners.flat().every(Number.isFinite)).toBe(true);
  });
});

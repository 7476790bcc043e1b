import { describe, expect, test } from 'vitest';
import { streamKey, uniform } from '../../../src/lib/math/random';
import type { Matrix2, Point, Surface } from '../../../src/lib/surfaces/surface';
import { surfaces } from '../../../src/lib/surfaces/surfaces';

const seed = 1847;
const probes = 200;
const h = 1e-4;

function randomPoint({ domain }: Surface, i: number): Point {
  const key = streamKey(seed);
  const [u, v] = [uniform(key, 2 * i), uniform(key, 2 * i + 1)];
  return [domain.x[0] + u * (domain.x[1] - domain.x[0]), domain.y[0] + v * (domain.y[1] - domain.y[0])];
}

const determinant = ([[a, b], [c, d]]: Matrix2) => a * d - b * c;

/** Newton's method from a start: the critical point it ends at, or nothing. */
function newtonsPoint(surface: Surface, start: Point): Point | undefined {
  let [x, y] = start;
  for (let i = 0; i < 100; i++) {
    const [p, q] = surface.gradient(x, y);
    const hessian = surface.hessian(x, y);
    const [[a, b], [c, d]] = hessian;
    x -= (d * p - b * q) / determinant(hessian);
    y -= (a * q - c * p) / determinant(hessian);
  }
  return Math.hypot(...surface.gradient(x, y)) < 1e-9 ? [x, y] : undefined;
}

function kindByHessian(hessian: Matrix2) {
  if (determinant(hessian) < 0) return 'saddle';
  return hessian[0][0] > 0 ? 'minimum' : 'maximum';
}

test('there are four surfaces, told apart by their ids', () => {
  expect(new Set(surfaces.map(({ id }) => id)).size).toBe(4);
});

describe.each(surfaces)('the surface $id', (surface) => {
  test('has the gradient that central differences of the value give', () => {
    for (let i = 0; i < probes; i++) {
      const [x, y] = randomPoint(surface, i);
      const [p, q] = surface.gradient(x, y);
      expect(p).toBeCloseTo((surface.value(x + h, y) - surface.value(x - h, y)) / (2 * h), 5);
      expect(q).toBeCloseTo((surface.value(x, y + h) - surface.value(x, y - h)) / (2 * h), 5);
    }
  });

  test('has the Hessian that central differences of the gradient give', () => {
    for (let i = 0; i < probes; i++) {
      const [x, y] = randomPoint(surface, i);
      const [east, west] = [surface.gradient(x + h, y), surface.gradient(x - h, y)];
      const [north, south] = [surface.gradient(x, y + h), surface.gradient(x, y - h)];
      const columns = [east.map((g, k) => (g - (west[k] ?? 0)) / (2 * h)), north.map((g, k) => (g - (south[k] ?? 0)) / (2 * h))];
      surface.hessian(x, y).forEach((row, r) => row.forEach((entry, c) => expect(entry).toBeCloseTo(columns[c]?.[r] ?? NaN, 5)));
    }
  });

  test.each(surface.criticalPoints)('is flat at its $name, and curved like a $kind', ({ x, y, kind }) => {
    expect(Math.hypot(...surface.gradient(x, y))).toBeLessThan(1e-12);
    expect(Math.abs(determinant(surface.hessian(x, y)))).toBeGreaterThan(0.01);
    expect(kindByHessian(surface.hessian(x, y))).toBe(kind);
  });

  test("has no other critical point: Newton's method from a grid twice the size of the domain finds each of them and nothing else", () => {
    const { domain } = surface;
    const found = new Set<string>();
    const grid = Array.from({ length: 41 }, (_, i) => i / 20 - 0.5);
    for (const u of grid) {
      for (const v of grid) {
        const point = newtonsPoint(surface, [domain.x[0] + u * (domain.x[1] - domain.x[0]), domain.y[0] + v * (domain.y[1] - domain.y[0])]);
        if (!point) continue;
        const known = surface.criticalPoints.find(({ x, y }) => Math.hypot(x - point[0], y - point[1]) < 1e-6);
        expect(known, `a critical point at ${point.join(', ')}`).toBeDefined();
        found.add(known?.name ?? '');
      }
    }
    expect([...found].sort()).toEqual(surface.criticalPoints.map(({ name }) => name).sort());
  });

  test('has one global minimum, the lowest of all its critical points', () => {
    const global = surface.criticalPoints.filter((point) => point.global);
    expect(global).toHaveLength(1);
    const heights = surface.criticalPoints.map(({ x, y }) => surface.value(x, y));
    expect(global.map(({ x, y }) => surface.value(x, y))).toEqual([Math.min(...heights)]);
  });

  test('keeps its start and its critical points inside the domain', () => {
    const { domain, criticalPoints, defaultStart } = surface;
    for (const [x, y] of [defaultStart, ...criticalPoints.map((point): Point => [point.x, point.y])]) {
      expect(x > domain.x[0] && x < domain.x[1] && y > domain.y[0] && y < domain.y[1]).toBe(true);
    }
  });
});

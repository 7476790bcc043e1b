import { describe, expect, test } from 'vitest';
import type { Interval } from '../../../../src/lib/share/setting';
import { criticalSearch } from '../../../../src/lib/surfaces/own/criticalSearch';
import { lattice } from '../../../../src/lib/surfaces/own/lattice';
import { formulaJet, formulaTree } from '../../../../src/lib/surfaces/own/ownFormula';
import { ownSurface } from '../../../../src/lib/surfaces/own/ownSurface';
import { ownPresets } from '../../../../src/lib/surfaces/own/presets';
import type { CriticalKind } from '../../../../src/lib/surfaces/surface';

const closely = (value: number, digits: number) => expect.closeTo(value, digits) as number;

function surfaceOf(formula: string, x: Interval = [-2, 2], y: Interval = x) {
  const surface = ownSurface({ formula, x, y });
  if (!surface) throw new Error(`${formula} is a number nowhere`);
  return surface;
}

function ofKind(surface: ReturnType<typeof surfaceOf>, kind: CriticalKind) {
  return surface.criticalPoints
    .filter((point) => point.kind === kind)
    .map(({ x, y }) => [x, y] as const)
    .toSorted(([a, b], [c, d]) => a - c || b - d);
}

const near = (places: readonly (readonly [number, number])[], digits: number) =>
  places.map(([x, y]) => [closely(x, digits), closely(y, digits)]);

describe('the critical points that the literature knows', () => {
  test('of Himmelblau’s function: four minima with value 0, four saddles, one maximum of 181.617', () => {
    const surface = surfaceOf(ownPresets.himmelblau.formula, [-5, 5]);
    const minima = [
      [-3.77931, -3.283186],
      [-2.805118, 3.131312],
      [3, 2],
      [3.584428, -1.848126],
    ] as const;
    expect(ofKind(surface, 'minimum')).toEqual(near(minima, 5));
    for (const [x, y] of ofKind(surface, 'minimum')) expect(surface.value(x, y)).toBeCloseTo(0, 12);
    const saddles = [
      [-3.073026, -0.081353],
      [-0.127961, -1.953715],
      [0.086678, 2.884255],
      [3.385154, 0.073852],
    ] as const;
    expect(ofKind(surface, 'saddle')).toEqual(near(saddles, 5));
    expect(ofKind(surface, 'maximum')).toEqual(near([[-0.270845, -0.923039]], 5));
    expect(surface.value(-0.270845, -0.923039)).toBeCloseTo(181.617, 3);
    expect(surface.criticalPoints.filter(({ global }) => global)).toHaveLength(4);
  });

  test('of Rosenbrock’s function: one, the minimum (1, 1), where the Hessian has the condition number 2508', () => {
    const surface = surfaceOf(ownPresets.rosenbrock.formula, [-2, 2], [-1, 3]);
    expect(surface.criticalPoints).toMatchObject([{ x: closely(1, 9), y: closely(1, 9), kind: 'minimum', global: true }]);
    const [low, high] = surface.own.search.points[0]?.curvatures ?? [0, 0];
    expect(high / low).toBeCloseTo(2508, 0);
  });

  test('of Beale’s function: the minimum (3, 1/2) with value 0, and a saddle at (0, 1) with 14.203', () => {
    const surface = surfaceOf(ownPresets.beale.formula, [-4.5, 4.5]);
    expect(ofKind(surface, 'minimum')).toEqual(near([[3, 0.5]], 8));
    expect(surface.value(3, 0.5)).toBe(0);
    expect(ofKind(surface, 'saddle')).toEqual(
      near(
        [
          [0, 1],
          [0.100538, -2.644514],
        ],
        5,
      ),
    );
    expect(surface.value(0, 1)).toBeCloseTo(1.5 ** 2 + 2.25 ** 2 + 2.625 ** 2, 12);
  });

  test('of Rastrigin’s function on its usual square: 11 x 11 minima, 10 x 10 maxima, and the saddles between', () => {
    const surface = surfaceOf(ownPresets.rastrigin.formula, [-5.12, 5.12]);
    expect(ofKind(surface, 'minimum')).toHaveLength(11 * 11);
    expect(ofKind(surface, 'maximum')).toHaveLength(10 * 10);
    expect(ofKind(surface, 'saddle')).toHaveLength(2 * 11 * 10);
    expect(surface.criticalPoints[0]).toMatchObject({ x: closely(0, 9), y: closely(0, 9), kind: 'minimum', global: true });
    expect(surface.own.search).toMatchObject({ isCut: false, hasContinuum: false });
  });

  test('of Easom’s function, a dip in a plain that is level to rounding: (pi, pi) with value -1', () => {
    const surface = surfaceOf('-cos(x)*cos(y)*exp(-(x - pi)^2 - (y - pi)^2)', [-20, 20]);
    expect(ofKind(surface, 'minimum')).toContainEqual([closely(Math.PI, 9), closely(Math.PI, 9)]);
    expect(surface.criticalPoints[0]).toMatchObject({ kind: 'minimum', global: true });
    expect(surface.own.search.hasContinuum).toBe(true);
  });
});

describe('what the Hessian does not tell', () => {
  test.each([
    ['the monkey saddle', 'x^3 - 3*x*y^2'],
    ['a flat minimum', 'x^4 + y^4'],
    ['a trough that rises', 'x^2 + y^4'],
    ['a fold', 'x^3 + y^2'],
  ])('%s is degenerate at the origin, and found once', (_, formula) => {
    const { criticalPoints, own } = surfaceOf(formula, [-1.5, 1.7]);
    expect(criticalPoints).toMatchObject([{ x: closely(0, 6), y: closely(0, 6), kind: 'degenerate' }]);
    expect(own.search.hasContinuum).toBe(false);
  });

  test.each(['x^2', '(x + y)^2', '(x^2 + y^2 - 1)^2 + 0*x', '3', 'where(x > 0, x^2, 0)'])(
    'lines and regions of critical points of %s are said to be there, not listed',
    (formula) => {
      const { criticalPoints, own } = surfaceOf(formula, [-1.5, 1.7]);
      expect(own.search.hasContinuum).toBe(true);
      expect(criticalPoints.filter(({ kind }) => kind === 'degenerate')).toEqual([]);
    },
  );

  test.each(['x + 2*y', 'exp(x)', 'log(x)'])('%s has no critical point, and none is found', (formula) => {
    expect(surfaceOf(formula).own.search).toMatchObject({ points: [], hasContinuum: false });
  });
});

test('points outside the domain are not listed, one on its edge is', () => {
  expect(surfaceOf('(x - 3)^2 + y^2').criticalPoints).toEqual([]);
  expect(surfaceOf('(x - 2)^2 + y^2').criticalPoints).toHaveLength(1);
});

test('where the budget does not reach, the search says so, and has looked at the lowest places first', () => {
  const { formula } = ownPresets.rastrigin;
  const [x, y] = [
    [-2.4, 2.7],
    [-2.4, 2.7],
  ] as const;
  const at = formulaJet(formulaTree(formula));
  const { points, isCut } = criticalSearch(at, { x, y }, lattice(at, { x, y }), 60);
  expect(isCut).toBe(true);
  expect(points[0]).toMatchObject({ kind: 'minimum', at: [closely(0, 9), closely(0, 9)] });
});

import { describe, expect, test } from 'vitest';
import { heightField, isHidden } from '../../../src/components/charts/heightField';
import { schema } from '../../../src/components/widgets/loss-surface/figure';
import { relief } from '../../../src/components/widgets/loss-surface/model';
import { defaultsOf } from '../../../src/lib/share/setting';
import { curvaturesAt } from '../../../src/lib/surfaces/curvatures';
import { explore, onSurface } from '../../../src/lib/surfaces/exploration';
import { explorationConsequences } from '../../../src/lib/surfaces/explorationConsequences';
import { saddleWithExits } from '../../../src/lib/surfaces/saddleWithExits';
import { surfaces } from '../../../src/lib/surfaces/surfaces';

const defaults = defaultsOf(schema);

describe('what the reader is told to see', () => {
  test('blue stands on the pass, orange comes to the global minimum', () => {
    const { without, withMomentum } = explore(defaults);
    expect(without.end).toMatchObject({ kind: 'slow-at-saddle', near: { kind: 'saddle' } });
    expect(withMomentum.end).toMatchObject({ kind: 'converged', near: { global: true } });
  });

  test('the saddle is a dip along x and a pass along y, with eigenvalues 1 and -0.48', () => {
    const { value } = saddleWithExits;
    expect(Math.min(value(-0.5, 0), value(0.5, 0))).toBeGreaterThan(value(0, 0));
    expect(Math.max(value(0, -0.5), value(0, 0.5))).toBeLessThan(value(0, 0));
    const [along, across] = curvaturesAt(saddleWithExits, 0, 0);
    expect([along, across]).toEqual([expect.closeTo(-0.48, 12), expect.closeTo(1, 12)]);
  });

  test.each(surfaces)('on $id minima less saddles plus hilltops makes 1', ({ criticalPoints }) => {
    const signs = { minimum: 1, saddle: -1, maximum: 1, degenerate: NaN };
    expect(criticalPoints.reduce((sum, { kind }) => sum + signs[kind], 0)).toBe(1);
  });
});

test.each(surfaces)('no critical point of $id is hidden in the view that the figure starts with', (surface) => {
  const field = heightField({ ...surface.domain, value: surface.value, ...relief(surface), cells: 22 });
  for (const { x, y } of surface.criticalPoints) expect(isHidden(field.onTop(x, y), field, defaults)).toBe(false);
});

test.each(surfaces)('the eigenvalues on $id have the trace and the determinant of the Hessian', (surface) => {
  const [x, y] = surface.defaultStart;
  const [[xx, xy], [, yy]] = surface.hessian(x, y);
  const [low, high] = curvaturesAt(surface, x, y);
  expect(low + high).toBeCloseTo(xx + yy, 9);
  expect(low * high).toBeCloseTo(xx * yy - xy * xy, 9);
});

test.each(surfaces)('the colours of $id begin at its lowest point and rise', (surface) => {
  const { thresholds, unit } = relief(surface);
  expect(thresholds).toHaveLength(10);
  expect(thresholds[0]).toBe(Math.min(...surface.criticalPoints.map(({ x, y }) => surface.value(x, y))));
  thresholds.forEach((threshold, i) => expect(threshold).toBeGreaterThan(thresholds[i - 1] ?? -Infinity));
  expect(unit).toBeGreaterThan(0);
});

test('a surface brings its own descent, a turn nothing', () => {
  expect(explorationConsequences({ surface: 'himmelblau' }, defaults)).toEqual(onSurface('himmelblau'));
  const turned = { momentum: 0.5, turn: 10 };
  expect(explorationConsequences(turned, defaults)).toEqual(turned);
});

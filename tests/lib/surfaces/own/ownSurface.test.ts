import { describe, expect, test } from 'vitest';
import '../../../../src/lib/pytorch/ownEngineStarted';
import { formulaFault } from '../../../../src/lib/surfaces/own/ownFormula';
import { ownSurface } from '../../../../src/lib/surfaces/own/ownSurface';
import { ownPresets, type OwnPreset } from '../../../../src/lib/surfaces/own/presets';
import { explore, onSurface, OWN, type ExplorationSettings } from '../../../../src/lib/surfaces/exploration';
import { explorationConsequences } from '../../../../src/lib/surfaces/explorationConsequences';
import { keyStep, pickedPlace } from '../../../../src/lib/surfaces/pickedPlace';
import { surfaces } from '../../../../src/lib/surfaces/surfaces';

const closely = (value: number, digits: number) => expect.closeTo(value, digits) as number;

const square = { x: [-2, 2], y: [-2, 2] } as const;
const presets: readonly [string, OwnPreset][] = Object.entries(ownPresets);
const own = ({ formula, x, y, start, learningRate, momentum }: OwnPreset): ExplorationSettings => ({
  surface: OWN,
  formula,
  x,
  y,
  start,
  learningRate,
  momentum,
});

describe('a preset', () => {
  test.each(surfaces)(
    'of the book is its surface $id: the same heights, gradients and Hessians',
    ({ id, domain, value, gradient, hessian }) => {
      const preset = presets.map(([, each]) => each).find(({ book }) => book === id);
      if (!preset) throw new Error(id);
      const typed = ownSurface(preset);
      expect({ x: preset.x, y: preset.y }).toEqual(domain);
      for (const x of [-1.7, 0.3, 1.1])
        for (const y of [-1.3, 0, 1.4]) {
          expect(typed?.value(x, y)).toBeCloseTo(value(x, y), 12);
          typed?.gradient(x, y).forEach((slope, axis) => expect(slope).toBeCloseTo(gradient(x, y)[axis] ?? NaN, 11));
          typed
            ?.hessian(x, y)
            .flat()
            .forEach((curvature, i) => expect(curvature).toBeCloseTo(hessian(x, y).flat()[i] ?? NaN, 11));
        }
    },
  );

  test.each(surfaces)('of $id has the critical points of the book', (surface) => {
    const preset = presets.map(([, each]) => each).find(({ book }) => book === surface.id);
    const found = preset && ownSurface(preset)?.criticalPoints;
    expect(found).toHaveLength(surface.criticalPoints.length);
    for (const { x, y, kind } of surface.criticalPoints)
      expect(found).toContainEqual(expect.objectContaining({ x: closely(x, 9), y: closely(y, 9), kind }));
  });

  test.each(['himmelblau', 'rosenbrock', 'beale', 'noise'] as const)(
    '%s: momentum comes to the lowest minimum, plain descent not',
    (id) => {
      const { withMomentum, without } = explore(own(ownPresets[id]));
      expect(withMomentum.end).toMatchObject({ kind: 'converged', near: { global: true } });
      expect(without.end.near?.global ?? false).toBe(false);
    },
  );

  test.each(presets)('%s has derivatives that finite differences agree with', (_, preset) => {
    const check = ownSurface(preset)?.own.check;
    expect(check).toMatchObject({ places: 36, apart: 0 });
    expect(check?.largest).toBeLessThan(1e-3);
  });
});

describe('where a formula is no finite number', () => {
  test('the share is told, and a start there is moved to where it is one', () => {
    const surface = ownSurface({ formula: 'log(x + 1) + y^2', ...square });
    expect(surface?.own.undefinedShare).toBeCloseTo(0.25, 1);
    const { start, startMoved, withMomentum } = explore({
      ...own(ownPresets.himmelblau),
      formula: 'log(x + 1) + y^2',
      ...square,
      start: [-2, 1],
    });
    expect(startMoved).toBe(true);
    expect(start).toEqual([closely(-0.9375, 9), 1]);
    expect(withMomentum.positions.flat().every(Number.isFinite)).toBe(true);
  });

  test('everywhere, there is no surface, and the explorer shows the first preset', () => {
    expect(ownSurface({ formula: 'sqrt(-1 - x^2)', ...square })).toBeUndefined();
    const { surface } = explore({ ...own(ownPresets.monkey), formula: 'sqrt(-1 - x^2)' });
    expect(surface.own?.formula).toBe(ownPresets.himmelblau.formula);
  });

  test.each(['x', '5', 'abs(x)', '1/x', 'exp(x^2*y^2*9)', 'x^y', 'where(x > 0, 1, 1e300)', '1e300*x*y', 'sign(x*y)', 'tanh(99*x)'])(
    '%s is explored, and every number drawn is finite',
    (formula) => {
      const { surface, withMomentum, without, matched, start } = explore({ ...own(ownPresets.rosenbrock), formula, ...square });
      const numbers = [withMomentum, without, matched].flatMap(({ positions, losses }) => [...positions.flat(), ...losses]);
      expect([...numbers, ...start].every(Number.isFinite)).toBe(true);
      const { levels, wall, floor, unit } = surface.own ?? { levels: [], wall: NaN, floor: NaN, unit: NaN };
      expect([...levels, wall, floor, unit].every(Number.isFinite)).toBe(true);
      expect(wall).toBeGreaterThan(floor);
      expect(levels.every((level, i) => i === 0 || level > (levels[i - 1] ?? NaN))).toBe(true);
    },
  );
});

test('finite differences see a kink and a jump', () => {
  expect(ownSurface({ formula: 'abs(x + 0.75 - 1/150)', ...square })?.own.check.apart).toBe(0);
  // The places looked at lie at (i + 0.37) / 6 of the sides.
  const kink = -2 + (4 * 2.37) / 6;
  expect(ownSurface({ formula: `abs(x - ${kink})`, ...square })?.own.check).toMatchObject({ places: 36, apart: 6 });
});

test('walls are clipped in the picture alone: a fifth of the domain', () => {
  const surface = ownSurface(ownPresets.rosenbrock);
  expect(surface?.own.clippedShare).toBeCloseTo(0.2, 2);
  expect(surface?.own.drawn(-2, -1)).toBe(surface?.own.wall);
  expect(surface?.value(-2, -1)).toBe(2509);
});

describe('what a change brings with it', () => {
  const before = { ...own(ownPresets.himmelblau), ...onSurface('ravine') };

  test('a surface of one’s own begins as the surface that was seen', () => {
    const after = { ...before, surface: OWN, ...explorationConsequences({ surface: OWN }, before) } as const;
    expect(after).toMatchObject({ formula: ownPresets.ravine.formula, start: onSurface('ravine').start, learningRate: 0.09 });
  });

  test('unless something was typed already, which is kept', () => {
    expect(explorationConsequences({ surface: OWN }, { ...before, formula: 'x*y' })).toEqual({ surface: OWN });
  });

  test('a formula brings nothing', () => {
    expect(explorationConsequences({ formula: 'x' }, before)).toEqual({ formula: 'x' });
  });
});

test.each([
  ['1/(pi - pi) + x', 'not a finite number'],
  ['exp(1000*pi)*x', 'not a finite number'],
  ['x'.repeat(301), 'longer than 300'],
  ['x y', 'operator is missing'],
  ['x.constructor', 'full stop'],
  ['alert(1)', 'function'],
])('%s is refused in words', (formula, words) => {
  expect(formulaFault(formula)?.sentence).toContain(words);
});

test('a click and an arrow key fit domains of any size', () => {
  expect(pickedPlace({ x: [-5, 5], y: [-5, 5] }, 1.23456, -0.00049)).toEqual([1.235, -0]);
  expect(pickedPlace({ x: [0, 0.01], y: [0, 0.01] }, 0.00123456, 0.005)).toEqual([0.001235, 0.005]);
  expect(keyStep({ x: [-5, 5], y: [-5, 5] })).toBe(0.1);
  expect(keyStep({ x: [-500, 500], y: [-5, 5] })).toBe(10);
  expect(keyStep({ x: [-1.5, 1.5], y: [-1, 1] })).toBe(0.02);
});

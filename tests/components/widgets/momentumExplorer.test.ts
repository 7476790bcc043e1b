import { describe, expect, test } from 'vitest';
import { schema } from '../../../src/components/widgets/momentum-explorer/figure';
import { defaultsOf } from '../../../src/lib/share/setting';
import { descentPath } from '../../../src/lib/surfaces/descentPath';
import { explore, onSurface } from '../../../src/lib/surfaces/exploration';
import { explorationConsequences } from '../../../src/lib/surfaces/explorationConsequences';
import { surfaces } from '../../../src/lib/surfaces/surfaces';

const defaults = defaultsOf(schema);
const ends = (part: Partial<typeof defaults>) => explore({ ...defaults, ...part }).withMomentum;

describe('what the reader is told to see', () => {
  test.each(surfaces.map(({ id, demonstration }) => [id, demonstration.momenta] as const))(
    'on %s a good momentum reaches the global minimum, none and too much do not',
    (id, { tooSmall, good, tooLarge }) => {
      const place = onSurface(id);
      expect(ends({ ...place, momentum: good }).end).toMatchObject({ kind: 'converged', near: { global: true } });
      expect(ends({ ...place, momentum: tooSmall }).end.near?.global ?? false).toBe(false);
      expect(ends({ ...place, momentum: tooLarge }).end.near?.global ?? false).toBe(false);
    },
  );

  test('at the defaults plain descent creeps near the saddle: from there on it is farther from the ridge at each step', () => {
    const { without } = explore(defaults);
    expect(without.end).toMatchObject({ kind: 'slow-at-saddle', near: { kind: 'saddle' } });
    const fromRidge = without.positions.slice(without.end.step).map(([, y]) => y);
    expect(fromRidge).toEqual(fromRidge.toSorted((a, b) => a - b));
    expect(new Set(fromRidge).size).toBe(fromRidge.length);
  });

  test('with more steps plain descent reaches the global minimum as well', () => {
    const { surface, start } = explore(defaults);
    const end = (learningRate: number, momentum: number) => descentPath(surface, start, { learningRate, momentum, steps: 1000 }).end;
    expect(end(0.03, 0)).toMatchObject({ kind: 'converged', step: 639, near: { global: true } });
    expect(end(0.03, 0.9)).toMatchObject({ step: 130, near: { global: true } });
    expect(end(0.3, 0)).toMatchObject({ step: 66, near: { global: true } });
  });

  test('at the same effective rate plain descent is there in half the steps of momentum', () => {
    const { matched, withMomentum } = explore(defaults);
    expect(matched.end).toMatchObject({ kind: 'converged', step: 66, near: { global: true } });
    expect(withMomentum.end).toMatchObject({ kind: 'converged', step: 130, near: { global: true } });
  });

  test('on the saddle the best pair of momentum and learning rate saves few steps over the best learning rate alone', () => {
    const { surface, start, steps } = explore(defaults);
    const fewest = (momenta: readonly number[]) =>
      Math.min(
        ...Array.from({ length: 61 }, (_, stop) => 0.001 * 10 ** (stop / 20)).flatMap((learningRate) =>
          momenta.map((momentum) => {
            const { end } = descentPath(surface, start, { learningRate, momentum, steps });
            return end.kind === 'converged' && end.near?.global ? end.step : Infinity;
          }),
        ),
      );
    const [plain, pair] = [fewest([0]), fewest([0, 0.1, 0.2, 0.3, 0.5, 0.7, 0.9])];
    expect(plain).toBeLessThan(30);
    expect(pair).toBeGreaterThan(0.75 * plain);
  });

  test.each(['double-well', 'ravine'] as const)('on %s plain descent diverges at the effective rate, which momentum bears', (id) => {
    const { matched, withMomentum } = explore({ ...defaults, ...onSurface(id) });
    expect(matched.end.kind).toBe('diverged');
    expect(withMomentum.end).toMatchObject({ kind: 'converged', near: { global: true } });
  });

  test.each([
    ['saddle', [0.72, 0.94], [0.71, 0.95]],
    ['double-well', [0.85, 0.94], [0.84, 0.95]],
  ] as const)('on %s the momenta from %j come to the global minimum, and not those from %j', (id, reaching, failing) => {
    const isGlobal = (momentum: number) => ends({ ...onSurface(id), momentum }).end.near?.global ?? false;
    expect(reaching.map(isGlobal)).toEqual([true, true]);
    expect(failing.map(isGlobal)).toEqual([false, false]);
  });

  test('in the double well 0.96 falls back, and 0.97 is still on its way', () => {
    const at = (momentum: number) => ends({ ...onSurface('double-well'), momentum }).end;
    expect(at(0.96)).toMatchObject({ kind: 'converged', near: { name: 'local minimum' } });
    expect(at(0.97)).toMatchObject({ kind: 'still-moving' });
  });

  test('too large a momentum overshoots the global minimum', () => {
    expect(ends({ momentum: 0.98 }).overshoots).toBeGreaterThan(0);
  });
});

test('a start that lies off a surface is moved to its edge, and said to be', () => {
  const { start, startMoved } = explore({ ...defaults, surface: 'double-well', start: [5, -5] });
  expect(startMoved).toBe(true);
  expect(start).toEqual([2.2, -2]);
  expect(explore(defaults).startMoved).toBe(false);
});

test('a learning rate that diverges leaves only finite numbers, and its step', () => {
  for (const { id } of surfaces) {
    const { end, losses, positions } = ends({ ...onSurface(id), learningRate: 1, momentum: 0.99 });
    expect([...losses, ...positions.flat()].every(Number.isFinite)).toBe(true);
    if (end.kind === 'diverged') expect(end.step).toBeGreaterThan(0);
  }
});

test('there is no chance in it, so no seed: a new surface brings its start, and nothing else a new one', () => {
  expect(Object.values(schema).map(({ kind }) => kind)).not.toContain('seed');
  expect(explorationConsequences({ surface: 'ravine' }, defaults)).toEqual(onSurface('ravine'));
  expect(explorationConsequences({ momentum: 0.5 }, defaults)).toEqual({ momentum: 0.5 });
});

import { describe, expect, test } from 'vitest';
import { schema } from '../../../src/components/widgets/momentum-explorer/figure';
import { consequences, drawnStart } from '../../../src/components/widgets/momentum-explorer/model';
import { defaultsOf } from '../../../src/lib/share/setting';
import { explore, onSurface, surfaceOf } from '../../../src/lib/surfaces/exploration';
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

  test('at the defaults plain descent stands at the saddle', () => {
    expect(explore(defaults).without.end).toMatchObject({ kind: 'stuck-at-saddle', near: { kind: 'saddle' } });
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

test('a new seed draws a new start on the surface, the same for the same seed', () => {
  for (const { id } of surfaces) {
    const { domain } = surfaceOf(id);
    const starts = Array.from({ length: 50 }, (_, seed) => drawnStart(seed, surfaceOf(id)));
    expect(new Set(starts.map(String)).size).toBeGreaterThan(45);
    for (const [x, y] of starts)
      expect([x >= domain.x[0], x <= domain.x[1], y >= domain.y[0], y <= domain.y[1]]).toEqual([true, true, true, true]);
    expect(drawnStart(7, surfaceOf(id))).toEqual(starts[7]);
  }
  expect(consequences({ seed: 3 }, defaults)).toEqual({ seed: 3, start: drawnStart(3, surfaceOf(defaults.surface)) });
});

import { describe, expect, test } from 'vitest';
import {
  cellsOf,
  normaliseGroups,
  NORM_KINDS,
  type NormKind,
  type NormShape,
} from '../../../../src/lib/experiments/batch-normalization/normaliseGroups';
import { normals, streamKey } from '../../../../src/lib/math/random';

const shape: NormShape = { examples: 3, channels: 4, positions: 5, groups: 2 };
const values = [...normals(streamKey(1), 60)].map((draw, index) => draw * (1 + (index % 7)) + (index % 3));

/** Mean and mean square of each set of the outputs, the sets being told by a name. */
function momentsBy(kind: NormKind, nameOf: (cell: ReturnType<typeof cellsOf>[number]) => string) {
  const { normalised } = normaliseGroups(values, kind, shape);
  const sets: Record<string, number[]> = {};
  cellsOf(shape).forEach((cell, index) => (sets[nameOf(cell)] ??= []).push(normalised[index] ?? NaN));
  return Object.values(sets).map((own) => ({
    mean: own.reduce((sum, value) => sum + value, 0) / own.length,
    square: own.reduce((sum, value) => sum + value * value, 0) / own.length,
  }));
}

describe.each([
  ['batch', 4, (cell) => `${cell.channel}`],
  ['layer', 3, (cell) => `${cell.example}`],
  ['instance', 12, (cell) => `${cell.example}-${cell.channel}`],
  ['group', 6, (cell) => `${cell.example}-${Math.floor(cell.channel / 2)}`],
  ['token', 15, (cell) => `${cell.example}-${cell.position}`],
] as const satisfies [NormKind, number, (cell: ReturnType<typeof cellsOf>[number]) => string][])('%s', (kind, count, nameOf) => {
  test(`has ${count} means, and gives each set mean 0 and variance 1`, () => {
    const moments = momentsBy(kind, nameOf);
    expect(moments).toHaveLength(count);
    for (const { mean, square } of moments) {
      expect(mean).toBeCloseTo(0, 10);
      expect(square).toBeCloseTo(1, 3);
    }
  });
});

test('RMS normalisation gives mean square 1 and leaves a mean', () => {
  const moments = momentsBy('rms', ({ example, position }) => `${example}-${position}`);
  expect(moments.every(({ square }) => Math.abs(square - 1) < 1e-3)).toBe(true);
  expect(moments.some(({ mean }) => Math.abs(mean) > 0.1)).toBe(true);
});

test('one group is layer normalisation, as many groups as channels are instance normalisation', () => {
  const of = (kind: NormKind, groups: number) => normaliseGroups(values, kind, { ...shape, groups }).normalised;
  expect(of('group', 1)).toEqual(of('layer', 1));
  expect(of('group', 4)).toEqual(of('instance', 1));
});

test('only batch normalisation lets an example see another', () => {
  for (const kind of NORM_KINDS) {
    const alone = normaliseGroups(values.slice(0, 20), kind, { ...shape, examples: 1 }).normalised;
    const together = normaliseGroups(values, kind, shape).normalised.slice(0, 20);
    if (kind === 'batch') expect(together).not.toEqual(alone);
    else expect(together).toEqual(alone);
  }
});

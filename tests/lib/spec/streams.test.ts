import { describe, expect, test } from 'vitest';
import { uniform } from '../../../src/lib/math/random';
import { batchSequence, dropoutMask, masksKey, noiseKey, unitNoise } from '../../../src/lib/spec/streams';

describe('dropout masks', () => {
  const COUNT = 100_000;

  test.each([0.1, 0.25, 0.5, 0.9])('p = %f drops that share and keeps the mean', (p) => {
    const mask = dropoutMask(masksKey(1, 0, 0), p, COUNT);
    const dropped = mask.filter((value) => value === 0).length;
    expect(Math.abs(dropped - p * COUNT)).toBeLessThan(5 * Math.sqrt(p * (1 - p) * COUNT));
    expect(new Set(mask)).toEqual(new Set([0, Math.fround(1 / (1 - p))]));
  });

  test.each([0, 0.1, 0.3, 1 / 3, 0.999])('p = %f keeps exactly the elements whose uniform number is at least p', (p) => {
    const key = masksKey(7, 2, 11);
    dropoutMask(key, p, 5000).forEach((value, i) => expect(value > 0).toBe(uniform(key, i) >= p));
  });

  test('a larger p drops all that a smaller one does', () => {
    const [light, heavy] = [dropoutMask(masksKey(3, 0, 5), 0.2, 1000), dropoutMask(masksKey(3, 0, 5), 0.5, 1000)];
    light.forEach((value, i) => expect(value === 0 && heavy[i] !== 0).toBe(false));
  });
});

describe('noise', () => {
  const bounds = { scale: 0.25, shift: 0.5 };
  const STEPS = 2000;
  const UNITS = 5;

  test.each([
    ['factors', 1, bounds.scale],
    ['shifts', 0, bounds.shift],
  ] as const)('%s over the steps have the moments of a uniform number around %f, +- %f', (name, middle, bound) => {
    const draws = Array.from({ length: STEPS }, (_, step) => [...unitNoise(noiseKey(1, 0, step), UNITS, bounds)[name]]).flat();
    const moment = (power: number) => draws.reduce((sum, draw) => sum + (draw - middle) ** power, 0) / draws.length;
    const error = 5 / Math.sqrt(draws.length);
    // A uniform number on +- b has the variance b^2 / 3, and its square the variance 4 b^4 / 45.
    expect(Math.abs(moment(1))).toBeLessThan((error * bound) / Math.sqrt(3));
    expect(Math.abs(moment(2) - bound ** 2 / 3)).toBeLessThan((error * 2 * bound ** 2) / Math.sqrt(45));
    draws.forEach((draw) => expect(Math.abs(draw - middle)).toBeLessThanOrEqual(bound));
  });

  test('differs from unit to unit, from step to step and from layer to layer', () => {
    const drawn = [noiseKey(1, 0, 0), noiseKey(1, 0, 1), noiseKey(1, 1, 0)].flatMap((key) => {
      const { factors, shifts } = unitNoise(key, UNITS, { scale: 1, shift: 1 });
      return [...factors, ...shifts];
    });
    expect(new Set(drawn).size).toBe(drawn.length);
  });
});

describe('batches', () => {
  test('an epoch shows every row at most once, in batches of full size', () => {
    const batches = batchSequence(1, 10, 3);
    const epoch = [0, 1, 2].flatMap((step) => [...batches(step)]);
    expect(new Set(epoch).size).toBe(9);
    expect(Math.max(...epoch)).toBeLessThan(10);
  });

  test('epochs differ, and any step can be asked for again', () => {
    const batches = batchSequence(1, 100, 50);
    const first = [...batches(0)];
    expect([...batches(2)]).not.toEqual(first);
    expect([...batches(0)]).toEqual(first);
    expect([...batchSequence(1, 100, 50)(0)]).toEqual(first);
    expect([...batchSequence(2, 100, 50)(0)]).not.toEqual(first);
  });

  test('a full batch is all rows in order', () => {
    expect([...batchSequence(1, 4, 'full')(9)]).toEqual([0, 1, 2, 3]);
  });
});

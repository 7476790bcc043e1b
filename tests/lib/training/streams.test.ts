import { describe, expect, test } from 'vitest';
import { uniform } from '../../../src/lib/math/random';
import { batchSequence, dropoutMask, masksKey } from '../../../src/lib/training/streams';

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

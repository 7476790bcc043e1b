import { expect, test } from 'vitest';
import { poolSize } from '../../../src/lib/training/clientPool';

test('a pool has as many workers as there are cores, eight at most, one less on a phone, and one at least', () => {
  const sizes = [undefined, 1, 2, 8, 64].map((cores) => [poolSize({ cores, isPhone: false }), poolSize({ cores, isPhone: true })]);
  expect(sizes).toEqual([
    [1, 1],
    [1, 1],
    [2, 1],
    [8, 7],
    [8, 7],
  ]);
});

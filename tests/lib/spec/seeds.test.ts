import { expect, test } from 'vitest';
import { runSeed } from '../../../src/lib/spec/seeds';

const RUNS = 5;
const seedsOf = (seed: number) => Array.from({ length: RUNS }, (_, run) => runSeed(seed, run, RUNS));

test('the first seed trains the first runs, the next one those that follow', () => {
  expect([...seedsOf(1), ...seedsOf(2)]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test.each([0, 2 ** 32 - 1])('seed %i gives whole numbers from 0 to 2^32 - 1, all different', (seed) => {
  const seeds = seedsOf(seed);
  expect(new Set(seeds).size).toBe(RUNS);
  for (const each of seeds) expect(Number.isInteger(each) && each >= 0 && each < 2 ** 32).toBe(true);
});

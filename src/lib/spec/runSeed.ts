const SEED_COUNT = 2 ** 32;

/** The seed of run 0, 1, ... of `runs` that a figure trains from one seed of the reader's: neighbouring seeds share none. */
export function runSeed(seed: number, run: number, runs: number): number {
  return ((seed - 1) * runs + 1 + run + runs * SEED_COUNT) % SEED_COUNT;
}

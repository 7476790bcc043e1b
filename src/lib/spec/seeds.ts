/** Seeds are whole numbers below it. */
export const SEED_COUNT = 2 ** 32;

/** The seed of a figure's run with the number `run`, of `runs` that each seed of the figure has: no two seeds share one. */
export const runSeed = (seed: number, run: number, runs: number): number => ((seed - 1) * runs + 1 + run + runs * SEED_COUNT) % SEED_COUNT;

/** The seeds that follow. */
export const seedsAfter = (seed: number, count: number): number[] => Array.from({ length: count }, (_, i) => (seed + i + 1) % SEED_COUNT);

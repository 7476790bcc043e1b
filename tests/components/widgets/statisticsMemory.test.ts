import { describe, expect, test } from 'vitest';
import { schema } from '../../../src/components/widgets/statistics-memory/figure';
import { bestRate, errorOf, lag, remembered, scatter, STEPS } from '../../../src/components/widgets/statistics-memory/model';
import { defaultsOf } from '../../../src/lib/share/setting';

const defaults = defaultsOf(schema);
const SEEDS = 2_000;
/** From here on, chance has made the running mean's scatter what it is in the long run. */
const SETTLED = 60;

describe('what the reader is told to see', () => {
  test('with PyTorch’s weight the running mean is nine steps behind', () => {
    expect(lag(0.1, defaults.drift) / defaults.drift).toBeCloseTo(9, 10);
  });

  test('the best weight is larger where the data move faster, and smaller where batches are small', () => {
    expect(bestRate({ ...defaults, drift: 0.05 })).toBeGreaterThan(bestRate(defaults));
    expect(bestRate({ ...defaults, batch: 2 })).toBeLessThan(bestRate(defaults));
  });

  test('where nothing moves the longest memory is the best', () => {
    expect(bestRate({ ...defaults, drift: 0 })).toBeCloseTo(0.005, 10);
  });
});

test.each([0.05, 0.3])('with the weight %f the errors of many runs are those of the formulas', (rate) => {
  const misses = Array.from({ length: SEEDS }, (_, seed) => {
    const { truth, running } = remembered({ ...defaults, rate, seed });
    return running.slice(SETTLED).map((mean, step) => mean - (truth[step + SETTLED] ?? NaN));
  }).flat();
  const mean = misses.reduce((sum, miss) => sum + miss, 0) / misses.length;
  const spread = Math.sqrt(misses.reduce((sum, miss) => sum + (miss - mean) ** 2, 0) / misses.length);
  expect(-mean / lag(rate, defaults.drift)).toBeCloseTo(1, 1);
  expect(spread / scatter(rate, defaults.batch)).toBeCloseTo(1, 1);
  expect(errorOf({ ...defaults, rate })).toBeCloseTo(Math.hypot(lag(rate, defaults.drift), scatter(rate, defaults.batch)), 12);
  expect(misses).toHaveLength(SEEDS * (STEPS - SETTLED));
});

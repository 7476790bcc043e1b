import { describe, expect, test } from 'vitest';
import { schema } from '../../../src/components/widgets/random-eigenvalues/figure';
import { countOf, histogram, negativeShare, sharesAt, spectraOf } from '../../../src/components/widgets/random-eigenvalues/model';
import { symmetricDraws } from '../../../src/lib/experiments/momentum/symmetricDraws';

const spectra = spectraOf({ dimension: '100', seed: 1 });

describe('what the reader is told to see', () => {
  test.each([0, 0.5, 1, 1.5])('of a hundred weights the negative share is that of the half disc, at the lift %f', (lift) => {
    expect(Math.abs(sharesAt(spectra, lift).negative - negativeShare(lift))).toBeLessThan(0.02);
  });

  test('not one is a minimum below the lift 1.7, and nearly all are from 2.1 on', () => {
    expect(sharesAt(spectra, 1.7).minima).toBe(0);
    expect(sharesAt(spectra, 2.1).minima).toBeGreaterThan(0.9);
  });

  test('of two weights one in seven is a minimum without a lift', () => {
    const { minima } = sharesAt(spectraOf({ dimension: '2', seed: 1 }), 0);
    expect(Math.abs(minima - (2 - Math.SQRT2) / 4)).toBeLessThan(0.03);
  });
});

test('the spectra are those of symmetric matrices with the trace of their diagonals, and another seed has others', () => {
  const matrix = symmetricDraws(100, schema.seed.default, 0);
  const trace = Array.from({ length: 100 }, (_, place) => matrix[101 * place] ?? NaN).reduce((sum, value) => sum + value, 0);
  expect(spectra[0]?.reduce((sum, each) => sum + each, 0)).toBeCloseTo(trace, 9);
  expect(spectra).toHaveLength(countOf(100));
  const others = new Set(spectraOf({ dimension: '100', seed: 2 }).flat());
  expect(spectra.flat().some((each) => others.has(each))).toBe(false);
});

test('a histogram has the area 1, and no bin has both signs', () => {
  const bins = histogram(spectra, 1);
  expect(bins.reduce((sum, { from, to, density }) => sum + density * (to - from), 0)).toBeCloseTo(1, 10);
  expect(bins.every(({ from, to }) => to <= 0 || from >= 0)).toBe(true);
});

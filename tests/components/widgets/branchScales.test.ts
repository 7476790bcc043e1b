import { describe, expect, test } from 'vitest';
import { outcome } from '../../../src/components/widgets/branch-scales/BranchScales';
import { branchTable, schema } from '../../../src/components/widgets/branch-scales/figure';
import words from '../../../src/content/words/en/branch-scales.json';
import { measuredGrowth, predictedGrowth, RECIPES } from '../../../src/lib/experiments/initialization/residualBranches';
import { defaultsOf } from '../../../src/lib/share/setting';

const defaults = defaultsOf(schema);

describe('what the reader is told to see', () => {
  test('plain branches double the mean square', () => {
    expect(predictedGrowth({ recipe: 'plain', count: 10 }).sizes.at(-1)).toBeCloseTo(2 ** 5, 9);
  });

  test('pre-norm branches add to it, and the l-th about 1 / l of what is there', () => {
    const { sizes, shares } = predictedGrowth({ recipe: 'preNorm', count: 24 });
    expect(sizes.at(-1)).toBeCloseTo(5, 9);
    expect((shares.at(-1) ?? NaN) ** 2).toBeCloseTo(1 / 24, 9);
  });

  test('scaled by the depth they add up to one, whatever their number', () => {
    for (const count of [2, 48]) expect(predictedGrowth({ recipe: 'scaled', count }).sizes.at(-1)).toBeCloseTo(Math.SQRT2, 9);
  });

  test('branches of zero change nothing', () => {
    expect(new Set(measuredGrowth({ recipe: 'zero', count: 6, seed: 1 }).sizes).size).toBe(1);
  });

  test.each(RECIPES)('the dots follow the lines: %s', (recipe) => {
    for (const seed of [1, 2, 3]) {
      const measured = measuredGrowth({ recipe, count: 12, seed });
      const predicted = predictedGrowth({ recipe, count: 12 });
      for (const [i, size] of measured.sizes.entries()) {
        expect(size / (predicted.sizes[i] ?? NaN)).toBeGreaterThan(0.6);
        expect(size / (predicted.sizes[i] ?? NaN)).toBeLessThan(1.6);
      }
    }
  });
});

test('the sentence and the table', () => {
  const growth = { sizes: [1, 2, 4], shares: [0.5, 0.25] };
  expect(outcome(growth, { ...defaults, count: 2 }, words)).toBe(
    'After 2 branches a signal of size 1 has the size 4.0. The last branch adds 25 % of what is there.',
  );
  expect(branchTable(growth, { ...defaults, count: 2 }, words).rows).toHaveLength(3);
});

import { describe, expect, test } from 'vitest';
import { definition, schema, sizeTable } from '../../../src/components/widgets/norms-over-batch-size/figure';
import { BATCH_SIZES, errorOf, places, RATES, SEEDS, sweptSpecs } from '../../../src/components/widgets/norms-over-batch-size/model';
import { outcome } from '../../../src/components/widgets/norms-over-batch-size/NormsOverBatchSize';
import words from '../../../src/content/words/en/norms-over-batch-size.json';
import { READER_NORMS } from '../../../src/lib/experiments/batch-normalization/normedReader';
import { defaultsOf } from '../../../src/lib/share/setting';
import { specProblems } from '../../../src/lib/spec/validateSpec';
import { firstInPage } from '../figures';

const defaults = defaultsOf(schema);
const { first } = await firstInPage(definition);

describe('what the reader is told to see', () => {
  const errorAt = (norm: 'batchNorm' | 'layerNorm', size: number) =>
    places(first, norm).find(({ batchSize }) => batchSize === size)?.mean ?? NaN;

  test('batch normalisation fails in batches of two and has no batches of one; layer normalisation does not care', () => {
    expect(errorAt('batchNorm', 2)).toBeGreaterThan(3 * errorAt('layerNorm', 2));
    expect(errorAt('batchNorm', 1)).toBeNaN();
    const layerErrors = places(first, 'layerNorm').map(({ mean }) => mean);
    expect(layerErrors).toHaveLength(BATCH_SIZES.length);
    expect(Math.max(...layerErrors)).toBeLessThan(0.15);
  });

  test('smaller batches want smaller learning rates', () => {
    for (const norm of READER_NORMS) {
      const all = places(first, norm);
      expect(all[0]?.learningRate).toBeLessThan(all.at(-1)?.learningRate ?? NaN);
    }
  });

  test('in batches of 16 and 32 the two are alike', () => {
    for (const size of [16, 32]) expect(Math.abs(errorAt('batchNorm', size) - errorAt('layerNorm', size))).toBeLessThan(0.03);
  });
});

test('another seed of the figure has other runs, and both ends of the sliders make sense', () => {
  const seedsOf = (seed: number) => [...new Set(sweptSpecs({ ...defaults, seed }).map((spec) => spec.seed))];
  expect(seedsOf(1)).toEqual([1, 2, 3]);
  expect(seedsOf(2)).toEqual([4, 5, 6]);
  for (const end of ['min', 'max'] as const) {
    expect(sweptSpecs({ ...defaults, points: schema.points[end], depth: schema.depth[end] }).flatMap(specProblems)).toEqual([]);
  }
});

describe('the results as they come', () => {
  const perSeed = sweptSpecs(defaults).length / SEEDS;

  test('a size is shown once every rate has a run, and at the rate with the least mean', () => {
    expect(places([], 'none')).toEqual([]);
    expect(places([0.5, 0.4, 0.3, 0.2], 'none')).toEqual([]);
    expect(places([0.5, 0.4, 0.3, 0.2, 0.6], 'none')).toEqual([{ batchSize: 1, learningRate: 0.1, mean: 0.2, errors: [0.2] }]);
    const [one] = places([...Array<number>(perSeed).fill(0.5), 0.1, 0.9], 'none');
    expect(one).toMatchObject({ learningRate: RATES[0], errors: [0.5, 0.1] });
  });

  test('a run that diverged is as bad as a guess', () => {
    expect(errorOf({ records: [], divergedAt: 3 })).toBe(0.9);
  });

  test('the sentence waits for the last of them, the table does not', () => {
    expect(outcome([], first.length, words)).toBe(words.phrases.notYet);
    expect(outcome(first.slice(0, 9), first.length, words)).toBe(words.phrases.running);
    expect(outcome(first, first.length, words)).toMatch(/^In batches of two .* \d/);
    expect(sizeTable(first, words).rows.map(([size]) => size)).toEqual(BATCH_SIZES);
    expect(sizeTable(first, words).rows[0]?.slice(3, 5)).toEqual(['', '']);
  });
});

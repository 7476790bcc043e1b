import { describe, expect, test } from 'vitest';
import { schema } from '../../../src/components/widgets/without-dropout/figure';
import { meanOf, METHODS, resultOf, resultsOf, SEEDS, sweptSpecs } from '../../../src/components/widgets/without-dropout/model';
import { trainedRun } from '../../../src/lib/experiments/trainedRun';
import { defaultsOf } from '../../../src/lib/share/setting';
import { specProblems } from '../../../src/lib/spec/validateSpec';

const defaults = defaultsOf(schema);
const specs = sweptSpecs(defaults);

test('what the reader is told to see: dropout lowers the loss without batch normalisation, and does next to nothing beside it', () => {
  const results = specs.map((spec) => resultOf(trainedRun(spec)));
  const loss = (method: (typeof METHODS)[number]['id']) => meanOf(results, method, 'loss')?.value ?? NaN;
  const [alone, beside] = [loss('neither') / loss('dropout'), loss('normalised') / loss('both')];
  expect(alone).toBeGreaterThan(1.1);
  expect(beside).toBeLessThan(1.05);
  expect(loss('normalised')).toBeLessThan(loss('dropout'));
});

test('the four networks of a seed have the same data, batches and first weights', () => {
  for (let seed = 0; seed < SEEDS; seed++) {
    const own = specs.slice(seed * METHODS.length, (seed + 1) * METHODS.length);
    expect(new Set(own.map(({ layers, ...rest }) => JSON.stringify([rest, layers.filter(({ kind }) => kind === 'dense')]))).size).toBe(1);
    expect(
      own.map(({ layers }) => [layers.some(({ kind }) => kind === 'batchNorm'), layers.some(({ kind }) => kind === 'dropout')]),
    ).toEqual(METHODS.map(({ normalised, drops }) => [normalised, drops]));
  }
});

describe('results as they come', () => {
  const results = specs.map((_, run) => ({ loss: 1 + (run % METHODS.length), error: 0.1 }));

  test('are told apart by their method', () => {
    expect(resultsOf(results, 'normalised').map(({ loss }) => loss)).toEqual([3, 3, 3, 3, 3]);
    expect(meanOf(results, 'both', 'loss')?.value).toBeCloseTo(4, 12);
    expect(meanOf(results.slice(0, 4), 'both', 'loss')).toBeUndefined();
  });

  test('of a run that diverged is none, and the others still count', () => {
    expect(resultOf({ records: [], divergedAt: 7 }).loss).toBeNaN();
    expect(meanOf([{ loss: NaN, error: NaN }, ...results.slice(1)], 'neither', 'loss')?.value).toBeCloseTo(1, 12);
  });
});

test('every corner of the settings can be trained, and another seed has other runs', () => {
  const corners = [
    { ...defaults, points: 60, batchSize: 100 },
    { ...defaults, points: 400, batchSize: 10, p: 0.7, noise: 0, seed: 2 ** 32 - 1 },
  ];
  expect(corners.flatMap((corner) => sweptSpecs(corner).flatMap(specProblems))).toEqual([]);
  expect(sweptSpecs({ ...defaults, seed: 2 })[0]?.seed).toBe(SEEDS + 1);
});

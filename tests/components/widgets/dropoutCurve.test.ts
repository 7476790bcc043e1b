import { describe, expect, test } from 'vitest';
import { outcome } from '../../../src/components/widgets/dropout-curve/DropoutCurve';
import { schema } from '../../../src/components/widgets/dropout-curve/figure';
import { bestColumn, cleanError, columns, PROBABILITIES, SEEDS, sweptSpecs } from '../../../src/components/widgets/dropout-curve/model';
import words from '../../../src/content/words/en/dropout-curve.json';
import { trainedRun } from '../../../src/lib/experiments/trainedRun';
import { defaultsOf } from '../../../src/lib/share/setting';
import { specProblems } from '../../../src/lib/spec/validateSpec';

const defaults = defaultsOf(schema);
const specs = sweptSpecs(defaults);

test('what the reader is told to see: the curve is a U', { timeout: 120_000 }, () => {
  const errorsAt = (p: number) =>
    specs.filter((_, run) => PROBABILITIES[run % PROBABILITIES.length] === p).map((spec) => cleanError(trainedRun(spec)));
  const mean = (p: number) => errorsAt(p).reduce((sum, error) => sum + Math.log(error), 0) / SEEDS;
  const [plain, middle, most] = [mean(0), mean(0.4), mean(0.9)];
  expect(plain - middle).toBeGreaterThan(Math.log(1.7));
  expect(most - middle).toBeGreaterThan(Math.log(3));
});

describe('the columns of results as they come', () => {
  test('the first round fills every p once, and nothing is called least before the last run', () => {
    const first = columns(PROBABILITIES.map((p) => 1 + p));
    expect(first.map(({ errors }) => errors)).toEqual(PROBABILITIES.map((p) => [1 + p]));
    expect(first.every(({ estimate }) => estimate === undefined)).toBe(true);
    expect(bestColumn(first)).toBeUndefined();
  });

  test('all runs: a geometric mean for every p, and the least of them', () => {
    const all = columns(
      specs.map((_, run) => (1 + Math.abs((PROBABILITIES[run % PROBABILITIES.length] ?? NaN) - 0.3)) * 2 ** (run < 25 ? -1 : 1)),
    );
    expect(bestColumn(all)?.p).toBe(0.3);
    const [low = NaN, high = NaN] = all[3]?.estimate?.interval ?? [];
    expect(low).toBeLessThan(all[3]?.estimate?.value ?? NaN);
    expect(high).toBeGreaterThan(all[3]?.estimate?.value ?? NaN);
  });

  test('a run that diverged is no result, and the others of its p still count', () => {
    expect(cleanError({ records: [], divergedAt: 7 })).toBeNaN();
    const all = columns(specs.map((_, run) => (run === 0 ? NaN : 1)));
    expect(all[0]?.estimate?.value).toBeCloseTo(1, 12);
  });
});

test('the same data and weights stand behind all p of a seed', () => {
  const withoutP = specs.map(({ layers, ...rest }) => JSON.stringify([rest, layers.map(({ kind }) => kind)]));
  expect(new Set(withoutP).size).toBe(SEEDS);
});

test('another seed of the figure has other runs, whole numbers in range at both ends', () => {
  const seedsOf = (seed: number) => [...new Set(sweptSpecs({ ...defaults, seed }).map((spec) => spec.seed))];
  expect(seedsOf(1)).toEqual([1, 2, 3, 4, 5]);
  expect(seedsOf(2)).toEqual([6, 7, 8, 9, 10]);
  for (const seed of [0, 2 ** 32 - 1]) expect(sweptSpecs({ ...defaults, seed }).flatMap(specProblems)).toEqual([]);
});

test('a guess is told only before the run, and judged after it', () => {
  const all = columns(specs.map((_, run) => 1 + Math.abs((PROBABILITIES[run % PROBABILITIES.length] ?? NaN) - 0.4)));
  expect(outcome(columns([]), { ...defaults, guess: 0.35 }, true, words)).toContain('0.35');
  expect(outcome(all, { ...defaults, guess: 0.35 }, true, words)).toContain('as near');
  expect(outcome(all, { ...defaults, guess: 0.9 }, true, words)).toContain('Look at the intervals');
  expect(outcome(all, defaults, false, words)).not.toContain('guess');
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codeHash } from '../../scripts/claims/code.mjs';
import { chapterResults } from '../../scripts/claims/results.mjs';
import { experiments } from '../../src/lib/experiments/allExperiments';
import { verdict } from '../../src/lib/experiments/verdict';
import { claimHtml } from '../../src/lib/book/claimText';

const folder = 'src/content/claims';
const chapters = readdirSync(folder).filter((name) => name !== 'results');
const entries = chapters.flatMap((chapter) => readdirSync(`${folder}/${chapter}`).map((file) => `${chapter}/${file.replace('.json', '')}`));
const entryTexts = (chapter: string, id: string) =>
  JSON.parse(readFileSync(`${folder}/${chapter}/${id}.json`, 'utf8')) as Record<string, string>;

test('every claim has an experiment, every experiment a claim, and the chapters’ results are theirs', () => {
  const placed = experiments.map(({ chapter, id }) => `${chapter}/${id}`);
  const measured = chapters.flatMap((chapter) => Object.keys(chapterResults(chapter)).map((id) => `${chapter}/${id}`));
  expect(placed.toSorted()).toEqual(entries.toSorted());
  expect(measured.toSorted()).toEqual(entries.toSorted());
});

test('there are at least sixteen claims, at least three for each of four chapters', () => {
  expect(entries.length).toBeGreaterThanOrEqual(16);
  for (const chapter of ['dropout', 'initialization', 'momentum', 'batch-normalization'])
    expect(entries.filter((entry) => entry.startsWith(`${chapter}/`)).length).toBeGreaterThanOrEqual(3);
});

/** Claims that compare no two ways of training: what a formula says of given numbers, what is exact, and what is so before the first step. */
const NOTHING_TO_TRY = [
  'bias-gets-no-gradient',
  'correlation-follows-its-map',
  'dropout-is-ridge',
  'dropout-shifts-variance',
  'filter-normalisation-is-invariant',
  'he-keeps-the-signal',
  'minima-are-rare',
  'running-mean-follows-formula',
  'saturated-tanh-gradients-grow',
  'scale-and-bias-cancel',
  'tanh-decays-slowly',
  'unit-fan-in-loses-the-signal',
  'unit-uniform-lets-the-signal-explode',
  'unit-uniform-saturates-tanh',
  'xavier-loses-the-signal',
];

test('a claim that compares says which other learning rates and steps were tried, with measured numbers', () => {
  const silent = experiments
    .filter(({ chapter, id }) => !/\{\w+(:\w+)?\}/.test(entryTexts(chapter, id)['tried'] ?? ''))
    .map(({ id }) => id);
  expect(silent.toSorted()).toEqual(NOTHING_TO_TRY);
});

/** To read all the code for the first time. */
const TIME_LIMIT_MS = 60_000;

describe.each(experiments)('$id', ({ id, chapter, path, experiment }) => {
  const result = chapterResults(chapter)[id];

  test(
    'was measured with the present code',
    () => {
      expect(result?.code, `measure it again: npm run claims -- ${id}`).toBe(codeHash(path));
      expect(result?.seeds).toEqual(experiment.seeds);
    },
    TIME_LIMIT_MS,
  );

  test('holds, and the verdict follows from the committed measurements', () => {
    const judged = verdict(experiment, result?.measurements ?? []);
    expect(judged.holds).toBe(true);
    expect(result).toMatchObject(judged);
  });

  test('has more seeds than the tests take, unless there is no chance in it', () => {
    const { seeds, quickSeeds, effect } = experiment;
    if (effect !== 'exact') expect(seeds.length).toBeGreaterThan(quickSeeds.length);
    expect(seeds).toEqual(expect.arrayContaining([...quickSeeds]));
    expect(new Set(seeds).size).toBe(seeds.length);
  });

  test('is told in words whose numbers were all measured', () => {
    for (const words of Object.values(entryTexts(chapter, id)))
      expect(claimHtml(words, result as NonNullable<typeof result>)).not.toMatch(/–|NaN/);
  });
});

import { describe, expect, test } from 'vitest';
import { experiments } from '../../src/lib/experiments/allExperiments';
import { chapterResults } from '../../scripts/claims/results.mjs';

/** Relative difference that rounding may make between machines. */
const TOLERANCE = 1e-6;
const TIME_LIMIT_MS = 120_000;

/** Tests that measure the claims of a chapter again on their quick seeds: the committed numbers come out. */
export function measuredAgain(chapter: string): void {
  const results = chapterResults(chapter);
  describe.each(experiments.filter((placed) => placed.chapter === chapter))('$id', ({ id, experiment }) => {
    test.each(experiment.quickSeeds)(
      'measures with seed %i what is committed',
      (seed) => {
        const result = results[id];
        const committed = result?.measurements[result.seeds.indexOf(seed)] ?? {};
        const measured: Readonly<Record<string, number>> = experiment.measure(seed);
        expect(Object.keys(measured)).toEqual(Object.keys(committed));
        for (const [name, value] of Object.entries(measured)) {
          const before = committed[name] ?? NaN;
          expect(Math.abs(value - before), `${name} is ${value}, committed ${before}`).toBeLessThanOrEqual(TOLERANCE * Math.abs(before));
        }
      },
      TIME_LIMIT_MS,
    );
  });
}

import { describe, expect, test } from 'vitest';
import { experiments } from '../../src/lib/experiments/allExperiments';
import { chapterResults } from '../../scripts/claims/results.mjs';

/** Relative difference that rounding may make between machines. */
const TOLERANCE = 1e-6;
const TIME_LIMIT_MS = 120_000;

/** Claims of which one seed takes more than two seconds: they are measured again in npm run test:deep. */
const LONG = new Set([
  'adam-forgives-the-scheme',
  'best-training-is-not-best-validation',
  'coins-know-no-gap',
  'depth-needs-the-way-round',
  'dropout-helps-on-few-pictures',
  'he-leads-with-tanh-too',
  'he-trains-thirty-relu-layers',
  'kept-best-step-closes-the-gap',
  'mu-transfers-the-rate',
  'plenty-of-data-needs-no-dropout',
  'schemes-race-in-ten-relu-layers',
  'sigmoid-hessian-is-less-spread',
  'stochastic-depth-saves-work',
  'stopping-needs-no-dial',
  'trainable-band-narrows',
  'unit-uniform-beats-xavier-at-five-tanh-layers',
  'unit-uniform-stops-ten-tanh-layers',
]);

/** Tests that measure the claims of a chapter again on their quick seeds: the committed numbers come out. */
export const measuredAgain = (chapter: string): void =>
  measure(experiments.filter((placed) => placed.chapter === chapter && !LONG.has(placed.id)));

/** The same of the claims that take long, in all chapters. */
export function longOnesMeasuredAgain(): void {
  const chosen = experiments.filter(({ id }) => LONG.has(id));
  test('they are all claims', () => {
    expect(chosen).toHaveLength(LONG.size);
  });
  measure(chosen);
}

function measure(chosen: typeof experiments): void {
  describe.each(chosen)('$id', ({ id, chapter, experiment }) => {
    test.each(experiment.quickSeeds)(
      'measures with seed %i what is committed',
      (seed) => {
        const result = chapterResults(chapter)[id];
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

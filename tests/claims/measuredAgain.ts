import { describe, expect, test } from 'vitest';
import { experiments } from '../../src/lib/experiments/allExperiments';
import { chapterResults } from '../../scripts/claims/results.mjs';

/** Relative difference that rounding may make between machines. */
const TOLERANCE = 1e-6;
const TIME_LIMIT_MS = 120_000;

/** Claims of which one seed takes more than a second: they are measured again in npm run test:deep. */
const LONG = new Set([
  'adam-forgives-the-scheme',
  'bent-path-stays-low',
  'best-training-is-not-best-validation',
  'bottom-of-the-u-is-flat',
  'coins-know-no-gap',
  'depth-needs-the-way-round',
  'dropout-gains-little-on-many-pictures',
  'dropout-helps-on-few-pictures',
  'dropout-hurts-on-clean-labels',
  'dropout-lowers-curve-error',
  'dropout-lowers-validation-loss',
  'dropout-raises-training-loss',
  'early-stopping-does-slightly-better',
  'gradient-can-be-trusted-farther',
  'he-leads-with-tanh-too',
  'he-trains-deep-relu',
  'he-trains-thirty-relu-layers',
  'kept-best-step-closes-the-gap',
  'layer-norm-keeps-small-batches',
  'mu-transfers-the-rate',
  'plenty-of-data-needs-no-dropout',
  'scheme-hardly-matters-in-two-layers',
  'schemes-race-in-ten-relu-layers',
  'sigmoid-hessian-is-less-spread',
  'small-batches-regularise',
  'smaller-lead-in-two-layers',
  'stochastic-depth-saves-work',
  'stopping-needs-no-dial',
  'trainable-band-narrows',
  'trains-at-large-rate',
  'trains-from-small-weights',
  'unit-uniform-beats-xavier-at-five-tanh-layers',
  'unit-uniform-stops-ten-tanh-layers',
  'wider-range-of-rates',
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

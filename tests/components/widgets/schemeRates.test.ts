import { expect, test } from 'vitest';
import { ratesTable, schema } from '../../../src/components/widgets/scheme-rates/figure';
import { curves, hasLearnt, lossOf, SEEDS, sweptSpecs } from '../../../src/components/widgets/scheme-rates/model';
import { outcome } from '../../../src/components/widgets/scheme-rates/SchemeRates';
import words from '../../../src/content/words/en/scheme-rates.json';
import { CHANCE, OPTIMISERS, RATES } from '../../../src/lib/experiments/initialization/schemeRun';
import { SCHEMES } from '../../../src/lib/nn/scheme';
import { defaultsOf } from '../../../src/lib/share/setting';
import { specProblems } from '../../../src/lib/spec/validateSpec';

const defaults = defaultsOf(schema);
const EACH = SCHEMES.length * (RATES.sgd.length + RATES.adam.length);

/** As if only He's scheme learnt with SGD, best at its fourth rate, and all but U(-1, 1) with Adam, at the first. */
const losses = Array.from({ length: SEEDS }, () =>
  OPTIMISERS.flatMap((optimiser) =>
    SCHEMES.flatMap((scheme) =>
      RATES[optimiser].map((_, i) => {
        if (optimiser === 'sgd') return scheme === 'he' && i === 3 ? 0.25 : CHANCE;
        return scheme === 'unit' ? CHANCE : 0.1 * (1 + i);
      }),
    ),
  ),
).flat();

test('the runs are valid, and those of a seed share the batches', () => {
  const specs = sweptSpecs(defaults);
  expect(specs).toHaveLength(SEEDS * EACH);
  expect(specs.flatMap(specProblems)).toEqual([]);
  expect(new Set(specs.slice(0, EACH).map(({ seed }) => seed)).size).toBe(1);
});

test('the best rates of those that learn are told', () => {
  const all = curves(losses);
  expect(all.filter(hasLearnt).map(({ optimiser, scheme }) => `${optimiser} ${scheme}`)).toEqual([
    'sgd he',
    'adam he',
    'adam xavier',
    'adam rootFanIn',
    'adam fanIn',
  ]);
  expect(outcome(all, words)).toBe(
    'With SGD these learn, each at its best rate and with its loss: He at 0.016 (0.25). With Adam these learn, each at its best rate and with its loss: He at 10⁻⁴ (0.1), Xavier at 10⁻⁴ (0.1), U(±1/√n) at 10⁻⁴ (0.1), U(±1/n) at 10⁻⁴ (0.1).',
  );
  expect(ratesTable(all, words).rows).toHaveLength(RATES.sgd.length + RATES.adam.length);
});

test('half of a sweep says so', () => {
  expect(outcome(curves([]), words)).toBe(words.phrases.notYet);
  expect(outcome(curves(losses.slice(0, 70)), words)).toBe(words.phrases.running);
});

test('where none learns, that is said', () => {
  expect(outcome(curves(losses.map(() => CHANCE)), words)).toBe('With SGD none of them learns. With Adam none of them learns.');
});

test('a run that diverged counts as a guess', () => {
  expect(lossOf({ records: [], divergedAt: 3 })).toBe(CHANCE);
});

import { describe, expect, test } from 'vitest';
import { definition, schema, transferTable } from '../../../src/components/widgets/width-transfer/figure';
import { curves, lossOf, ofParametrisation, SEEDS, sweptSpecs } from '../../../src/components/widgets/width-transfer/model';
import { outcome } from '../../../src/components/widgets/width-transfer/WidthTransfer';
import words from '../../../src/content/words/en/width-transfer.json';
import {
  BASE_WIDTH,
  CHANCE,
  muScales,
  PARAMETRISATIONS,
  RATES,
  WIDTHS,
  widthRun,
} from '../../../src/lib/experiments/initialization/widthRun';
import { defaultsOf } from '../../../src/lib/share/setting';
import { specProblems } from '../../../src/lib/spec/validateSpec';

const defaults = defaultsOf(schema);
const EACH = PARAMETRISATIONS.length * WIDTHS.length * RATES.length;
const [{ width: narrow }, { width: wide }] = [{ width: WIDTHS[0] }, { width: 256 }];

/** As if the best rate were 0.016 at 16 units, and fell like 1 / n in the standard parametrisation. */
const losses = Array.from({ length: SEEDS }, () =>
  PARAMETRISATIONS.flatMap((parametrisation) =>
    WIDTHS.flatMap((width) =>
      RATES.map((rate) => {
        const best = parametrisation === 'mup' ? 0.016 : (0.016 * BASE_WIDTH) / width;
        return 0.01 * Math.exp(Math.abs(Math.log(rate / best)));
      }),
    ),
  ),
).flat();

test('the runs are valid, and those of a seed share weights and batches', () => {
  const specs = sweptSpecs(defaults);
  expect(specs).toHaveLength(SEEDS * EACH);
  expect(specs.flatMap(specProblems)).toEqual([]);
  expect(new Set(specs.slice(0, EACH).map(({ seed }) => seed)).size).toBe(1);
});

describe('muP told as one learning rate', () => {
  test.each([1, 3, 6])('gives the rates of its table with %i hidden layers', (depth) => {
    const r = wide / BASE_WIDTH;
    const { first, hidden, last, rate } = muScales(wide, depth);
    // Adam moves what is stored by its rate: on the layer itself that is the rate over the factor.
    expect(rate / first).toBeCloseTo(1, 12);
    expect(rate / hidden).toBeCloseTo(1 / r, 12);
    // The law's own sqrt r is no factor of what is stored.
    expect(rate / (last * Math.sqrt(r))).toBeCloseTo(1 / r, 12);
  });

  test.each([1, 3, 6])('computes the same function, but for a last layer that starts smaller, with %i hidden layers', (depth) => {
    const { first, hidden, last } = muScales(wide, depth);
    expect(first * hidden ** (depth - 1) * last).toBeCloseTo(Math.sqrt(BASE_WIDTH / wide), 12);
  });

  test('is the standard parametrisation at the base width', () => {
    const run = { seed: 1, depth: 3, width: narrow, learningRate: 0.01, steps: 10 };
    const [standard, mup] = PARAMETRISATIONS.map((parametrisation) => widthRun({ ...run, parametrisation }));
    expect(mup).toEqual(standard);
  });
});

test('the best rates are found, and told', () => {
  const all = curves(losses);
  expect(ofParametrisation(all, 'standard').map(({ best }) => best?.[0])).toEqual([0.016, 0.008, 0.004, 0.002, 0.001]);
  expect(ofParametrisation(all, 'mup').map(({ best }) => best?.[0])).toEqual([0.016, 0.016, 0.016, 0.016, 0.016]);
  expect(outcome(all, words)).toBe(
    'From 16 to 256 units the best rate goes from 0.016 to 0.001 in the standard parametrisation, and from 0.016 to 0.016 under μP.',
  );
  expect(transferTable(all, words).rows).toHaveLength(PARAMETRISATIONS.length * RATES.length);
});

test('half of a sweep has no best rates where a rate is missing, and says so', () => {
  expect(outcome(curves([]), words)).toBe(words.phrases.notYet);
  expect(outcome(curves(losses.slice(0, 20)), words)).toBe(words.phrases.running);
  expect(curves(losses.slice(0, RATES.length + 1))[1]?.best).toBeUndefined();
});

test('a run that diverged, or ends worse than a guess, counts as a guess', () => {
  expect(lossOf({ records: [], divergedAt: 3 })).toBe(CHANCE);
  expect(lossOf({ records: [{ kind: 'record', step: 9, training: { loss: 7 } }] })).toBe(CHANCE);
  expect(definition.numbers?.resultOf({ records: [{ kind: 'record', step: 9, training: { loss: 0.5 } }] })).toBe(0.5);
});

import { describe, expect, test } from 'vitest';
import { divergences, outcome } from '../../../src/components/widgets/batch-norm-twins/BatchNormTwins';
import { rateTable, schema } from '../../../src/components/widgets/batch-norm-twins/figure';
import {
  arrival,
  best,
  curveOf,
  MOST_STEPS,
  pairs,
  rates,
  RATES,
  sweptSpecs,
  twins,
  type Curve,
} from '../../../src/components/widgets/batch-norm-twins/model';
import words from '../../../src/content/words/en/batch-norm-twins.json';
import { trainedRun } from '../../../src/lib/experiments/trainedRun';
import { defaultsOf } from '../../../src/lib/share/setting';
import { sliderScale } from '../../../src/lib/share/sliderScale';
import { specProblems } from '../../../src/lib/spec/validateSpec';

const defaults = defaultsOf(schema);
const arrivals = (part: Partial<typeof defaults>) => twins({ ...defaults, ...part }).map((spec) => arrival(curveOf(trainedRun(spec))));

describe('what the reader is told to see', () => {
  test('at the small learning rate only the normalised network arrives, after about two thirds of the steps', () => {
    const [plain, normalised = Infinity] = arrivals({});
    expect(plain).toBeUndefined();
    expect(normalised).toBeGreaterThan(0.6 * MOST_STEPS);
    expect(normalised).toBeLessThan(0.75 * MOST_STEPS);
  });

  test('so it is at a large one, where the plain network’s loss is thrown up, and from weights ten times too small', () => {
    for (const part of [{ learningRate: 2.15 }, { learningRate: 1, gain: 0.1 }]) {
      const [plain, normalised] = arrivals(part);
      expect(plain).toBeUndefined();
      expect(normalised).toBeDefined();
    }
  });
});

test('on the penguins, an easy task, both arrive within ten steps at 0.1, and at 2.15 only the normalised network, with seeds 1 to 8', () => {
  for (let seed = 1; seed <= 8; seed++) {
    const at = (learningRate: number) => arrivals({ data: 'penguins', learningRate, seed });
    expect(at(0.1)).toEqual([10, 10]);
    const [plain, normalised] = at(2.15);
    expect(plain).toBeUndefined();
    expect(normalised).toBeDefined();
  }
});

test('the slider stops at the learning rates that are tried', () => {
  const { max, toValue } = sliderScale(schema.learningRate);
  expect(Array.from({ length: max + 1 }, (_, stop) => toValue(stop))).toEqual(RATES);
});

test('a rate between them, from a link, is tried as well', () => {
  expect(rates(defaults)).toBe(RATES);
  expect(rates({ learningRate: 0.05 })).toEqual([...RATES, 0.05]);
  expect(sweptSpecs({ ...defaults, learningRate: 0.05 })).toHaveLength(2 * RATES.length + 2);
});

test('twins differ in batch normalisation alone, and every setting makes sense at both ends', () => {
  const [plain, normalised] = twins(defaults);
  expect({ ...normalised, layers: normalised.layers.filter(({ kind }) => kind !== 'batchNorm') }).toEqual(plain);
  for (const depth of [1, 8])
    for (const gain of [0.1, 10])
      for (const activation of schema.activation.options)
        expect(sweptSpecs({ ...defaults, depth, gain, activation, momentum: 0.9 }).flatMap(specProblems)).toEqual([]);
});

describe('in words', () => {
  const curve = (...losses: number[]): Curve => ({ losses, divergedAt: -1 });
  const all = pairs([0.1, 1], [curve(2, 0.31, 0.3), curve(2, 0.2), { losses: [2], divergedAt: 7 }, curve(2, 1, 1, 0.1)]);

  test('the first record at or under 0.3 counts, and the best rate is the one with the fewest steps', () => {
    expect(all.map(({ plain }) => plain && arrival(plain))).toEqual([20, undefined]);
    expect(best(all, 'plain')).toEqual({ learningRate: 0.1, steps: 20 });
    expect(best(all, 'normalised')).toEqual({ learningRate: 0.1, steps: 10 });
    expect(outcome(all, 1, words)).toBe(
      'At α = 1 the network without batch normalisation needs more than 300 steps to the goal, the one with it 30 steps. ' +
        'At the best of these rates they need 20 steps (α\u00a0=\u00a00.1) and 10 steps (α\u00a0=\u00a00.1).',
    );
  });

  test('a run that diverged is named, with its step', () => {
    expect(divergences(all, 1, words)).toHaveLength(1);
    expect(divergences(all, 1, words)[0]).toContain('step 7');
    expect(divergences(all, 0.1, words)).toEqual([]);
  });

  test('before the end the sentence counts the runs, and the table leaves open what is not known', () => {
    const some = pairs([0.1, 1], [curve(2, 0.2)]);
    expect(outcome(some, 1, words)).toContain('1 of 4 runs are done');
    expect(rateTable(some, words).rows).toEqual([
      [0.1, 10, '', 0.2, ''],
      [1, '', '', '', ''],
    ]);
  });
});

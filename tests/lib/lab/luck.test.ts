import { describe, expect, test } from 'vitest';
import { chanceOfAMiss, judge, luckSeeds, luckSpecs, outcomeOf, type Outcome } from '../../../src/lib/lab/luck';
import { withRule } from '../../../src/lib/lab/newParts';
import { presetState } from '../../../src/lib/lab/presets';
import { normals, streamKey } from '../../../src/lib/math/random';
import { specProblems } from '../../../src/lib/spec/validateSpec';
import { train } from '../../../src/lib/training/train';

const losses = (values: readonly number[]): Outcome[] => values.map((validationLoss) => ({ validationLoss }));
const { a, b } = presetState('momentum');
if (!b) throw new Error('the preset has two networks');

test('a rule of the reader’s trains its network with every seed, and the other not', () => {
  const specs = luckSpecs(a, withRule(b, 'w = w - 0.1*g'), [2, 3]);
  expect(specs.map((spec) => 'rule' in spec)).toEqual([false, true, false, true]);
});

describe('paired seeds', () => {
  // scipy.stats.ttest_1samp(np.log([0.5, 0.6, 0.8, 0.55]), 0).confidence_interval(), and its exponential.
  test('give the geometric mean of the ratios with Student’s interval of their logarithms', () => {
    const judged = judge('validationLoss', losses([1, 2, 0.5, 4]), losses([0.5, 1.2, 0.4, 2.2]), 1);
    if (judged.kind !== 'judged') throw new Error('four pairs are enough');
    expect(judged.verdict.kind).toBe('ratio');
    expect(judged.verdict.value).toBeCloseTo(0.60276, 5);
    expect(judged.verdict.interval[0]).toBeCloseTo(0.43645, 5);
    expect(judged.verdict.interval[1]).toBeCloseTo(0.83243, 5);
    expect(judged.verdict.says).toBe('lower');
  });

  test('find a small difference that the spread between seeds would hide', () => {
    const spread = Array.from(normals(streamKey(5), 16), (z) => Math.exp(z));
    const judged = judge('validationLoss', losses(spread), losses(spread.map((loss, i) => loss * (0.95 + 0.002 * (i % 3)))), 1);
    expect(judged.kind === 'judged' && judged.verdict.says).toBe('lower');
  });

  test('of accuracies are compared by their difference', () => {
    const shares = (values: readonly number[]): Outcome[] => values.map((validationAccuracy) => ({ validationAccuracy }));
    const judged = judge('validationAccuracy', shares([0.9, 0.8, 0.85]), shares([0.91, 0.82, 0.85]), 1);
    if (judged.kind !== 'judged') throw new Error('three pairs are enough');
    expect(judged.verdict).toMatchObject({ kind: 'mean', says: 'cannotTell' });
    expect(judged.verdict.value).toBeCloseTo(0.01, 12);
  });

  test('that never differ are the same, and no more is said', () => {
    const judged = judge('validationLoss', losses([1, 2, 3]), losses([1, 2, 3]), 1);
    expect(judged.kind === 'judged' && judged.verdict.says).toBe('same');
  });

  test('of which one diverged are counted, and left out', () => {
    const judged = judge('validationLoss', [...losses([1, 1, 1]), { divergedAt: 3 }], losses([2, 2.1, 1.9, 1]), 1);
    expect(judged.diverged).toEqual({ a: 1, b: 0 });
    expect(judged.kind === 'judged' && judged.verdict.pairs).toHaveLength(3);
    expect(judge('validationLoss', losses([1]), losses([2]), 1).kind).toBe('tooFew');
  });
});

describe('where nothing differs', () => {
  const TRIALS = 400;
  const trial = (number: number, looks: number) => {
    const z = Array.from(normals(streamKey(number, 77), 32));
    const judged = judge('validationLoss', losses(z.slice(0, 16).map(Math.exp)), losses(z.slice(16).map(Math.exp)), looks);
    return judged.kind === 'judged' ? judged.verdict : undefined;
  };

  test('one interval in twenty misses', () => {
    const missed = Array.from({ length: TRIALS }, (_, number) => trial(number, 1)).filter(
      (verdict) => verdict?.says !== 'cannotTell',
    ).length;
    // Binomial with p = 0.05: beyond these lie three in ten thousand.
    expect(missed / TRIALS).toBeGreaterThan(0.014);
    expect(missed / TRIALS).toBeLessThan(0.095);
  });

  test('among ten looks one in twenty has an interval that misses', () => {
    const LOOKS = 10;
    const families = TRIALS / LOOKS;
    const misses = Array.from({ length: families }, (_, family) =>
      Array.from({ length: LOOKS }, (__, look) => trial(family * LOOKS + look, LOOKS)).some(
        (verdict) => verdict?.saysAmongLooks !== 'cannotTell',
      ),
    ).filter(Boolean).length;
    expect(misses / families).toBeLessThan(0.2);
    expect(chanceOfAMiss(LOOKS)).toBeCloseTo(0.401, 3);
  });
});

describe('the runs of a comparison', () => {
  const seeds = luckSeeds({ ...a, seed: 4 }, { ...b, seed: 9 }, 8);

  test('have fresh seeds, the same for both of a pair', () => {
    expect(seeds).toEqual([10, 11, 12, 13, 14, 15, 16, 17]);
    expect(luckSpecs(a, b, seeds).map(({ seed }) => seed)).toEqual(seeds.flatMap((seed) => [seed, seed]));
  });

  test('come to what the run that is watched comes to', () => {
    const [spec] = luckSpecs(a, b, [3]);
    if (!spec) throw new Error('there is a run');
    expect(specProblems(spec)).toEqual([]);
    const recordsOf = (every: number) =>
      [...train({ ...spec, steps: 60, record: { ...spec.record, every } })].filter((event) => event.kind === 'record');
    expect(outcomeOf({ records: recordsOf(60) })).toEqual(outcomeOf({ records: recordsOf(5) }));
  });
});

import { describe, expect, test } from 'vitest';
import { defineExperiment, noSeeds, seedsUpTo, type Claimed } from '../../../src/lib/experiments/experiment';
import { meansInWords } from '../../../src/lib/experiments/claimResult';
import { verdict } from '../../../src/lib/experiments/verdict';

const difference = (claimed: Claimed) =>
  defineExperiment({
    ...seedsUpTo(4),
    measure: (seed) => ({ without: 2 + seed / 10, with: 1 }),
    effect: 'mean',
    outcome: (loss) => loss.without - loss.with,
    claimed,
  });

const measured = ({ seeds, measure }: ReturnType<typeof difference>) => seeds.map(measure);

describe('a claim on a mean difference of 1.25', () => {
  test.each<[Claimed, boolean]>([
    [{ above: 1 }, true],
    // Inside of the interval, which reaches down to 1.04.
    [{ above: 1.1 }, false],
    [{ above: 1, below: 1.5 }, true],
    [{ below: 1.4 }, false],
  ])('within %o: %s', (claimed, holds) => {
    const experiment = difference(claimed);
    expect(verdict(experiment, measured(experiment)).holds).toBe(holds);
  });

  test('tells the outcomes, their spread and the means', () => {
    const experiment = difference({ above: 0 });
    const { outcomes, spread, means, effect } = verdict(experiment, measured(experiment));
    expect(outcomes.map((outcome) => outcome.toFixed(2))).toEqual(['1.10', '1.20', '1.30', '1.40']);
    expect(spread[0]).toBeCloseTo(1.1, 12);
    expect(means['without']).toBeCloseTo(2.25, 12);
    expect(effect).toBeCloseTo(1.25, 12);
  });
});

test('the means beside a ratio divide to it', () => {
  const experiment = defineExperiment({
    ...seedsUpTo(3),
    measure: (seed) => ({ slow: 10 ** seed, fast: seed }),
    effect: 'ratio',
    outcome: ({ slow, fast }) => slow / fast,
    claimed: { above: 1 },
  });
  const { effect, means } = verdict(experiment, experiment.seeds.map(experiment.measure));
  expect((means['slow'] ?? NaN) / (means['fast'] ?? NaN)).toBeCloseTo(effect, 9);
});

test('a share counts the seeds in which it happened', () => {
  const experiment = defineExperiment({
    ...seedsUpTo(10),
    measure: (seed) => ({ loss: seed }),
    effect: 'share',
    outcome: ({ loss }) => loss > 2,
    claimed: { above: 0.4 },
  });
  expect(verdict(experiment, experiment.seeds.map(experiment.measure))).toMatchObject({ effect: 0.8, holds: true });
});

test('without chance the interval is a point', () => {
  const experiment = defineExperiment({
    ...noSeeds,
    measure: () => ({ rate: 0.5 }),
    effect: 'exact',
    outcome: ({ rate }) => rate,
    claimed: { below: 1 },
  });
  expect(verdict(experiment, [experiment.measure(0)])).toMatchObject({ effect: 0.5, interval: [0.5, 0.5], holds: true });
});

test('a number that is none is refused', () => {
  const experiment = difference({ above: 0 });
  expect(() => verdict(experiment, [{ without: NaN, with: 1 }])).toThrow('without is NaN');
});

test.each([
  ['ratio', [{ loss: 1 }, { loss: 4 }], /^What was measured .*geometric mean over the seeds/],
  [
    'ratio',
    [
      { loss: 1, steps: 0 },
      { loss: 4, steps: 2 },
    ],
    /geometric.*zero or negative.*ordinary mean/,
  ],
  ['mean', [{ loss: 1 }, { loss: 4 }], /arithmetic/],
  ['share', [{ loss: 1 }, { loss: 4 }], /arithmetic/],
] as const)('beside a %s the words say which mean of %j is printed', (kind, measurements, words) => {
  expect(meansInWords({ kind, seeds: [1, 2], measurements })).toMatch(words);
});

test('of a single measurement there is no mean', () => {
  expect(meansInWords({ kind: 'exact', seeds: [0], measurements: [{ rate: 0.5 }] })).toBeUndefined();
});

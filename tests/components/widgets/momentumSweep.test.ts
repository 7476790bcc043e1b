import { describe, expect, test } from 'vitest';
import { definition, schema } from '../../../src/components/widgets/momentum-sweep/figure';
import {
  cells,
  chosenCells,
  lowest,
  SEEDS,
  runLosses,
  sweptSpecs,
  type RunLosses,
} from '../../../src/components/widgets/momentum-sweep/model';
import { outcome } from '../../../src/components/widgets/momentum-sweep/MomentumSweep';
import words from '../../../src/content/words/en/momentum-sweep.json';
import { effectiveRate } from '../../../src/lib/experiments/momentum/noiseFloor';
import { PAIRS } from '../../../src/lib/experiments/momentum/sweepRun';
import { defaultsOf } from '../../../src/lib/share/setting';
import type { RunRecord } from '../../../src/lib/training/event';
import { specProblems } from '../../../src/lib/spec/validateSpec';
import { firstInPage } from '../figures';

const defaults = defaultsOf(schema);
const { first: firstRuns } = await firstInPage(definition);
const all = cells(firstRuns, false);
const kept = cells(firstRuns, true);

describe('what the reader is told to see', () => {
  test('with one learning rate training is the lower the greater the momentum, and validation is lowest before', () => {
    const column = chosenCells(all, defaults);
    const training = column.map((cell) => cell.training ?? NaN);
    expect(training).toEqual(training.toSorted((a, b) => b - a));
    expect(lowest(column, 'training')?.momentum).toBe(0.99);
    expect(lowest(column, 'validation')?.momentum).toBe(0.9);
  });

  test('the pair that trains best has twice the lowest validation loss, which is on the diagonal of the effective rate 1/3', () => {
    const [training, validation] = [lowest(all, 'training'), lowest(all, 'validation')];
    expect((training?.validation ?? NaN) / (validation?.validation ?? NaN)).toBeGreaterThan(2);
    expect(validation && effectiveRate(validation)).toBeCloseTo(1 / 3, 2);
  });

  test('pairs of one effective rate have nearly one validation loss, as long as the rate is small', () => {
    const alike = all.filter((cell) => Math.abs(Math.log10(effectiveRate(cell) / 0.1)) < 0.1).map((cell) => cell.validation ?? NaN);
    expect(alike).toHaveLength(3);
    expect(Math.max(...alike) / Math.min(...alike)).toBeLessThan(1.05);
  });

  test('kept at the best step, the pair that trains best is no longer the worse for it', () => {
    const training = kept.find((_, place) => all[place] === lowest(all, 'training'));
    expect((training?.validation ?? NaN) / (lowest(kept, 'validation')?.validation ?? NaN)).toBeLessThan(1.35);
  });
});

const run = (training: number, validation: number): RunLosses => ({ training, validation, least: Math.min(0.2, validation) });

describe('the cells of runs as they come', () => {
  test('nothing is called lowest before the first round is over', () => {
    const first = cells([run(0.5, 0.6)], false);
    expect(first[0]).toMatchObject({ runs: 1, training: 0.5, validation: 0.6 });
    expect(first[1]).toEqual({ ...PAIRS[1], runs: 0 });
    expect(lowest(first, 'training')).toBeUndefined();
    expect(outcome(first, defaults, words)).toBe(words.phrases.running);
  });

  test('a geometric mean over the seeds, after the last step or at the best one', () => {
    const runs = [...PAIRS.map(() => run(0.1, 0.4)), ...PAIRS.map(() => run(0.4, 0.9))];
    expect(cells(runs, false)[7]?.validation).toBeCloseTo(0.6, 12);
    expect(cells(runs, true)[7]?.validation).toBeCloseTo(0.2, 12);
    expect(cells(runs, true)[7]?.training).toBeCloseTo(0.2, 12);
  });

  test('a pair of which one run diverged is never lowest', () => {
    const record: RunRecord = { kind: 'record', step: 0, training: { loss: 0.01 }, validation: { loss: 0.01 } };
    const diverged = runLosses({ records: [record], divergedAt: 3 });
    expect(diverged).toEqual({ training: Infinity, validation: Infinity, least: 0.01 });
    const runs = [diverged, ...PAIRS.slice(1).map(() => run(0.5, 0.5))];
    expect(cells(runs, false)[0]?.validation).toBe(Infinity);
    expect(lowest(cells(runs, false), 'validation')).not.toEqual(cells(runs, false)[0]);
  });
});

test('the same data and weights stand behind all pairs of a seed, and another seed of the figure has other runs', () => {
  const seedsOf = (seed: number) => [...new Set(sweptSpecs({ ...defaults, seed }).map((spec) => spec.seed))];
  expect(seedsOf(1)).toEqual([1, 2, 3, 4]);
  expect(seedsOf(2)).toEqual([5, 6, 7, 8]);
  expect(sweptSpecs(defaults)).toHaveLength(SEEDS * PAIRS.length);
  for (const seed of [0, 2 ** 32 - 1]) expect(sweptSpecs({ ...defaults, seed }).flatMap(specProblems)).toEqual([]);
  expect(sweptSpecs({ ...defaults, points: schema.points.min }).flatMap(specProblems)).toEqual([]);
});

test('the notebook redoes the momenta of the chosen rate with the first seed, without those where rounding decides', () => {
  const runsOf = (learningRate: typeof defaults.learningRate) => {
    const rerun = definition.rerun({ ...defaults, learningRate });
    return rerun.kind === 'training' ? rerun.runs.map(({ spec }) => spec) : [];
  };
  expect(runsOf('0.03')).toEqual(
    sweptSpecs(defaults)
      .slice(0, PAIRS.length)
      .filter((_, pair) => PAIRS[pair]?.learningRate === 0.03),
  );
  expect(runsOf('1').map(({ optimiser }) => optimiser)).toEqual([
    { kind: 'sgd', learningRate: 1, momentum: 0 },
    { kind: 'sgd', learningRate: 1, momentum: 0.7 },
  ]);
});

import { expect, test } from 'vitest';
import { brakesTable, schema } from '../../../src/components/widgets/three-brakes/figure';
import {
  BRAKES,
  comparison,
  DECAYS,
  meanOfDistance,
  PROBABILITIES,
  SEEDS,
  sweptSpecs,
} from '../../../src/components/widgets/three-brakes/model';
import { outcome } from '../../../src/components/widgets/three-brakes/ThreeBrakes';
import words from '../../../src/content/words/en/three-brakes.json';
import { regressionCurve } from '../../../src/lib/data/regression';
import { brakeResult, chosenBy, type BrakeResult } from '../../../src/lib/experiments/dropout/brakeRun';
import { defaultsOf } from '../../../src/lib/share/setting';
import { specProblems } from '../../../src/lib/spec/validateSpec';

const defaults = defaultsOf(schema);

/** Validation and truth that are told by the strength: the validation likes p = 0.3 and the decay 0.004 best, the truth other ones. */
const results = Array.from({ length: SEEDS }, () =>
  BRAKES.map(({ p, weightDecay }): BrakeResult => {
    const away = p > 0 ? Math.abs(p - 0.3) : weightDecay > 0 ? Math.abs(Math.log(weightDecay / 0.004)) : 9;
    return {
      last: { step: 2000, validation: 0.2 + away, truth: p > 0 ? p / 10 : weightDecay > 0 ? weightDecay * 10 : 0.1 },
      stopped: { step: 40, validation: 0.2, truth: 0.02 },
    };
  }),
).flat();

test('the runs are valid; those of a seed share points and weights', () => {
  const specs = sweptSpecs(defaults);
  expect(specs).toHaveLength(SEEDS * (1 + PROBABILITIES.length + DECAYS.length));
  expect(specs.flatMap(specProblems)).toEqual([]);
  expect(new Set(specs.slice(0, BRAKES.length).map(({ seed }) => seed)).size).toBe(1);
});

test('strengths are chosen by the validation and judged by the truth', () => {
  const all = comparison(results);
  expect(meanOfDistance(all.neither)).toBeCloseTo(0.1, 12);
  expect(meanOfDistance(all.dropout)).toBeCloseTo(0.03, 12);
  expect(meanOfDistance(all.decay)).toBeCloseTo(0.04, 12);
  expect(meanOfDistance(all.stopping)).toBeCloseTo(0.02, 12);
  expect(outcome(all, results.length, words)).toBe(
    'With strengths chosen on noisy validation points, over 6 seeds, the distance from the truth is 0.10 with no brake, 0.030 with dropout, 0.040 with weight decay and 0.020 with early stopping.',
  );
  expect(brakesTable(all, words).rows).toHaveLength(BRAKES.length + 3);
});

test('of a seed whose strengths are not all known none is chosen', () => {
  expect(outcome(comparison([]), 0, words)).toBe(words.phrases.notYet);
  expect(outcome(comparison(results.slice(0, 5)), 5, words)).toBe(words.phrases.running);
  expect(comparison(results.slice(0, BRAKES.length + 3)).dropout.each).toHaveLength(1);
});

test('a run is judged by the mean squared distance from the sine, and stopped where its validation loss is lowest', () => {
  const xs = Array.from({ length: 101 }, (_, i) => -1 + i / 50);
  const record = (step: number, loss: number, off: number) => ({
    kind: 'record' as const,
    step,
    validation: { loss },
    grid: Float32Array.from(xs, (x) => regressionCurve(x) + off),
  });
  const { last, stopped } = brakeResult({ records: [record(0, 0.9, 1), record(20, 0.3, 0.1), record(40, 0.5, 0.2)] });
  expect(stopped.step).toBe(20);
  expect(stopped.truth).toBeCloseTo(0.01, 6);
  expect(last.truth).toBeCloseTo(0.04, 6);
});

test('a run that diverged is chosen by nobody', () => {
  const lost = brakeResult({ records: [], divergedAt: 7 });
  expect(lost.last.truth).toBeNaN();
  const [good] = results;
  if (!good) throw new Error('a result');
  expect(chosenBy([lost, good], 'last')).toBe(good.last);
});

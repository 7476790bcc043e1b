import { expect, test } from 'vitest';
import { fits } from '../../src/components/widgets/dropout-ridge/model';
import { schema as ridge } from '../../src/components/widgets/dropout-ridge/figure';
import { schema as twins } from '../../src/components/widgets/dropout-twins/figure';
import { allSpecs } from '../../src/components/widgets/dropout-twins/model';
import { schema as passes } from '../../src/components/widgets/forgot-eval/figure';
import * as forgotten from '../../src/components/widgets/forgot-eval/model';
import { schema as band } from '../../src/components/widgets/gap-band/figure';
import * as gap from '../../src/components/widgets/gap-band/model';
import { schema as brakes } from '../../src/components/widgets/three-brakes/figure';
import * as three from '../../src/components/widgets/three-brakes/model';
import { brakeResult } from '../../src/lib/experiments/dropout/brakeRun';
import { GAP, QUESTIONS } from '../../src/lib/experiments/dropout/gapRun';
import { trainedRun } from '../../src/lib/experiments/trainedRun';
import { defaultsOf } from '../../src/lib/share/setting';
import type { RunSpec } from '../../src/lib/spec/spec';
import { rootMeanSquare } from '../../src/lib/practice/symptoms/symptom';
import { expectPrinted, written } from './printedNumbers';

// What the solutions of chapter 1 say of the figures, which come with their first seed.

const LONG = 300_000;
/** Of a weight. */
const NEARLY_NONE = 0.01;

test('the twins over the noise', { timeout: LONG }, () => {
  const lossesAt = (noise: number) =>
    allSpecs({ ...defaultsOf(twins), noise }).map((spec) => {
      const { training, validation } = trainedRun({ ...spec, record: { every: spec.steps, training: true, validation: true } }).last;
      return { training: training?.loss ?? NaN, validation: validation?.loss ?? NaN };
    });
  const pairsThatBlueWins = (losses: ReturnType<typeof lossesAt>) =>
    [0, 2, 4, 6].filter((first) => (losses[first]?.validation ?? NaN) < (losses[first + 1]?.validation ?? NaN)).length;
  const measured = [0, 0.05, 0.1, 0.4].map((noise) => ({ noise, losses: lossesAt(noise) }));
  const rows = measured.map(({ noise, losses: [blue, orange] }) => {
    const apart = (blue?.validation ?? NaN) - (blue?.training ?? NaN);
    return `| ${noise} | ${written(blue?.validation)} | ${written(orange?.validation)} | ${apart > 0.5 ? written(apart, 1) : written(apart)} |`;
  });
  const [none, little, more] = measured.map(({ losses }) => ['none', 'one', 'two', 'three', 'four'][pairsThatBlueWins(losses)]);
  expectPrinted('dropout/index', 'find-the-strays', [
    ...rows.map((row) => row.replace(' 1 |', ' 1.0 |')),
    `blue is ahead in ${none} without noise, in ${little} at 0.05 and in ${more} at 0.1`,
  ]);
});

test('both ridges in other units', () => {
  const at = (scale: number) => fits({ ...defaultsOf(ridge), scale });
  const [small, plain, large] = [at(0.1), at(1), at(10)];
  expectPrinted('dropout/why-it-works', 'two-ridges', [
    `from ${written(plain.ordinary[2])} to ${written(large.ordinary[2])}, with one ten times larger to less than ${NEARLY_NONE}`,
  ]);
  expect(Math.abs(small.ordinary[2] ?? NaN)).toBeLessThan(NEARLY_NONE);
});

test('the mean of many answers', { timeout: LONG }, () => {
  const { records, divergedAt } = trainedRun(forgotten.askedSpec(defaultsOf(passes)));
  const answers = forgotten.answersOf({ records, divergedAt });
  if (!answers) throw new Error('the training diverged');
  const { soFar } = forgotten.asked(answers, 'train');
  const gapAt = (asks: number) => soFar[asks - 1]?.squaredGap;
  const variance = forgotten.meanVariance(soFar);
  const left = variance / forgotten.PASSES;
  expectPrinted('dropout/why-it-works', 'root-k', [
    `it is ${written(gapAt(1))} at $k = 1$, ${written(gapAt(10))} at 10 and ${written(gapAt(100))} at 100`,
    `the standard deviation ${written(Math.sqrt(variance), 3)} and so the variance ${written(variance)}`,
    `Of a hundred ${written(left)} is left`,
    `some ${written((gapAt(100) ?? NaN) - left, 1)}, is`,
  ]);
});

test('both bands with more points', { timeout: LONG }, () => {
  const at = (seed: number, points: number) => {
    const results = gap.sweptSpecs({ ...defaultsOf(band), seed, points }).map((spec) => {
      const { records, divergedAt } = trainedRun(spec);
      return gap.answersOf({ records, divergedAt });
    });
    const blue = gap.ensemble(results)?.spread ?? [];
    return { end: gap.coins(results)?.spread[0], beside: rootMeanSquare(blue.filter((_, i) => Math.abs(QUESTIONS[i] ?? 0) >= GAP)) };
  };
  const [first, second, third] = [2, 3, 4].map((seed) => [10, 40, 200].map((points) => at(seed, points)));
  const ends = [first, second, third].map((each) => [written(each?.[0]?.end), written(each?.[2]?.end)] as const);
  expectPrinted('dropout/uncertainty', 'band-and-data', [
    `it is at ${ends[0]?.[0]} with 10 points and with 200, for the figure's first seed, and with the next two at ${ends[1]?.join(' and ')}, and at ${ends[2]?.join(' and ')}.`,
    `is ${written(first?.[0]?.beside, 1)} with 10 points, ${written(first?.[1]?.beside)} with 40 and ${written(first?.[2]?.beside, 1)} with 200`,
    `and ${written(third?.[0]?.beside, 1)}, ${written(third?.[1]?.beside)} and ${written(third?.[2]?.beside, 1)} for the third`,
  ]);
});

test('three brakes with much noise and with little', { timeout: LONG }, () => {
  const at = (noise: number) => three.comparison(three.sweptSpecs({ ...defaultsOf(brakes), noise }).map(resultOf));
  const [much, little] = [at(1), at(0.1)];
  const meanOf = (distance: three.Distance) => written(three.meanOfDistance(distance));
  const bestOf = Math.min(...three.ofDropout(little).flatMap(({ distance }) => (distance ? [three.meanOfDistance(distance)] : [])));
  expectPrinted('dropout/relatives', 'brakes-and-noise', [
    `it is at ${meanOf(much.neither)} and at ${meanOf(little.neither)}`,
    `dropout comes to ${meanOf(much.dropout)}, weight decay to ${meanOf(much.decay)} and early stopping to ${meanOf(much.stopping)}`,
    `both to ${meanOf(little.decay)}. Dropout hurts`,
    `comes to ${written(bestOf)}`,
  ]);
  expect(meanOf(little.stopping)).toBe(meanOf(little.decay));
});

function resultOf(spec: RunSpec) {
  const { records, divergedAt } = trainedRun(spec);
  return brakeResult({ records, divergedAt });
}

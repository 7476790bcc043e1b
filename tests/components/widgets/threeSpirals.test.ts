import { describe, expect, test } from 'vitest';
import { decisionOfMany } from '../../../src/components/charts/decisions';
import { definition, schema } from '../../../src/components/widgets/three-spirals/figure';
import { RESOLUTION, spiralSpecs, STEPS } from '../../../src/components/widgets/three-spirals/model';
import { trainedRun } from '../../../src/lib/experiments/trainedRun';
import { defaultsOf } from '../../../src/lib/share/setting';
import { specProblems } from '../../../src/lib/spec/validateSpec';
import { firstInPage } from '../figures';

const defaults = defaultsOf(schema);
const { text, first: firstFrames } = await firstInPage(definition);

describe('what the reader is told to see', () => {
  test('plain descent still guesses after 1,000 steps, momentum 0.9 tells the arms apart', () => {
    const last = firstFrames.at(-1);
    expect(last?.step).toBe(STEPS);
    expect(last?.states[0].validation.accuracy).toBeLessThan(0.5);
    expect(last?.states[1].validation.accuracy).toBeGreaterThan(0.9);
  });

  test.each([1, 2])('with the same effective rate both end alike, seed %i', (seed) => {
    const [plain, withMomentum] = spiralSpecs({ ...defaults, matched: true, seed }).map(
      (spec) => trainedRun({ ...spec, record: { every: STEPS, training: true } }).last.training?.loss ?? NaN,
    );
    expect(Math.abs((withMomentum ?? NaN) / (plain ?? NaN) - 1)).toBeLessThan(0.05);
  });
});

test('both runs share everything but the optimiser', () => {
  const [plain, withMomentum] = spiralSpecs({ ...defaults, matched: true });
  expect({ ...plain, optimiser: undefined }).toEqual({ ...withMomentum, optimiser: undefined });
  expect(withMomentum.optimiser).toEqual({ kind: 'sgd', learningRate: 0.005, momentum: 0.9 });
  expect([...spiralSpecs({ ...defaults, points: schema.points.min })].flatMap(specProblems)).toEqual([]);
});

test('a decision is the class with the largest logit, and its lead over the second', () => {
  const { classes, leads } = decisionOfMany([1, 3, 2, -1, -2, -4], 3);
  expect(Array.from(classes)).toEqual([1, 0]);
  expect(Array.from(leads)).toEqual([1, 1]);
});

test('in the page only the last frame keeps its decisions, one for every point of the grid', () => {
  const kept = firstFrames.filter(({ states }) => states[0].decision);
  expect(kept).toEqual([firstFrames.at(-1)]);
  expect(kept[0]?.states[1].decision?.leads).toHaveLength(RESOLUTION ** 2);
  expect(text.length).toBeLessThan(60_000);
});

import { describe, expect, test } from 'vitest';
import { minimaOf, schema, type Settings } from '../../../src/components/widgets/path-between-minima/figure';
import { descended, onCurve, pathLosses } from '../../../src/lib/experiments/momentum/bentPath';
import { BENDING, minimaSpecs } from '../../../src/lib/experiments/momentum/twoMinima';
import { defaultsOf } from '../../../src/lib/share/setting';
import { specProblems } from '../../../src/lib/spec/validateSpec';

const losses = (part: Partial<Settings> = {}) => pathLosses(minimaOf({ ...defaultsOf(schema), ...part }));

describe('what the reader is told to see', () => {
  test.each([1, 2])('on the straight line a wall, on the bent path hardly any, seed %i', (seed) => {
    const { straight, bent } = losses({ seed });
    expect(Math.max(...straight)).toBeGreaterThan(0.4);
    expect(Math.max(...bent)).toBeLessThan(0.1);
  });

  test('with four units the bent path stays much higher', () => {
    expect(Math.max(...losses({ width: 4 }).bent)).toBeGreaterThan(0.2);
  });
});

test('both ways have the same ends, and the bending begins at the straight line', () => {
  const { straight, bent, highest } = losses({ width: 4 });
  expect(bent[0]).toBe(straight[0]);
  expect(bent.at(-1)).toBe(straight.at(-1));
  expect(highest[0]).toBe(Math.max(...straight));
  expect(highest).toHaveLength(BENDING.steps / BENDING.every + 1);
});

test('a curve whose bend is on the middle of its ends is straight', () => {
  const [from, to] = [Float64Array.of(0, 4), Float64Array.of(2, 0)];
  expect([...onCurve(from, Float64Array.of(1, 2), to, 0.25)]).toEqual([0.5, 3]);
});

test('the two networks share their data and nothing else', () => {
  const [one, other] = minimaSpecs(minimaOf(defaultsOf(schema)));
  expect(one.seed).not.toBe(other.seed);
  expect(one.data).toEqual(other.data);
  expect([one, other].flatMap(specProblems)).toEqual([]);
});

test('a descent keeps its places and ends at the minimum', () => {
  const places = descended((w) => w.map((value) => 2 * value), Float64Array.of(1), {
    learningRate: 0.1,
    momentum: 0.5,
    steps: 60,
    every: 20,
  });
  expect(places).toHaveLength(4);
  expect(Math.abs(places.at(-1)?.[0] ?? NaN)).toBeLessThan(1e-6);
});

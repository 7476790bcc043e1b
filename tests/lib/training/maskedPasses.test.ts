import { describe, expect, test } from 'vitest';
import { trainedRun } from '../../../src/lib/experiments/trainedRun';
import { curveRun } from '../../../src/lib/experiments/dropout/curveRun';
import type { RunSpec } from '../../../src/lib/spec/spec';
import { specProblems } from '../../../src/lib/spec/validateSpec';
import { exampleSpec } from './exampleSpec';

const PASSES = 50;
const RESOLUTION = 9;
const spec = (p: number): RunSpec => ({
  ...curveRun(
    { seed: 1, p, points: 20, noise: 0.3, width: 32 },
    { every: 100, grid: { x: [-1, 1], resolution: RESOLUTION }, passes: PASSES },
  ),
  steps: 100,
});

function passesOf(p: number) {
  const { grid, passes } = trainedRun(spec(p)).records.at(-1) ?? {};
  if (!grid || !passes) throw new Error('nothing recorded');
  return {
    grid,
    passes: Array.from({ length: PASSES }, (_, pass) => Array.from(passes.subarray(pass * RESOLUTION, (pass + 1) * RESOLUTION))),
  };
}

describe('passes in train mode', () => {
  test('without dropout every pass gives the answer of eval mode', () => {
    const { grid, passes } = passesOf(0);
    for (const pass of passes) expect(pass).toEqual(Array.from(grid));
  });

  test('with dropout they differ, and their mean is near the answer of eval mode', () => {
    const { grid, passes } = passesOf(0.2);
    expect(new Set(passes.map((pass) => pass.join())).size).toBe(PASSES);
    const distance = (answer: readonly number[]) => answer.reduce((sum, value, i) => sum + (value - (grid[i] ?? NaN)) ** 2, 0);
    const mean = Array.from({ length: RESOLUTION }, (_, i) => passes.reduce((sum, pass) => sum + (pass[i] ?? NaN), 0) / PASSES);
    const typical = passes.reduce((sum, pass) => sum + distance(pass), 0) / PASSES;
    expect(distance(mean)).toBeLessThan(0.2 * typical);
  });

  test('a pass keeps its mask along the grid: a network of ReLU units is piecewise linear', () => {
    const { passes } = passesOf(0.5);
    // One hidden mask a pass: neighbours differ by little. With a mask for each point they would differ as passes do.
    const along = passes.map((pass) => Math.max(...pass.slice(1).map((value, i) => Math.abs(value - (pass[i] ?? NaN)))));
    const across = Array.from({ length: RESOLUTION }, (_, i) => {
      const values = passes.map((pass) => pass[i] ?? NaN);
      return Math.max(...values) - Math.min(...values);
    });
    expect(Math.max(...along)).toBeLessThan(Math.max(...across));
  });
});

test('they need a grid and no batch normalisation', () => {
  const { grid, ...record } = spec(0.5).record;
  expect(grid).toBeDefined();
  expect(specProblems({ ...spec(0.5), record }).join()).toContain('record.grid');
  expect(specProblems(exampleSpec({ record: { every: 10, grid: { x: [-1, 1], y: [-1, 1], resolution: 3 }, passes: 2 } })).join()).toContain(
    'batch normalisation',
  );
  expect(specProblems(spec(0.5))).toEqual([]);
});

import { expect, test } from 'vitest';
import { ghostLines, type Ghost } from '../../../src/components/charts/ghost';

const lines = [{ id: 'plain', name: 'plain', tone: 'without', points: [[0, 1] as const] }];
const chart = { label: 'Loss against the step.', xLabel: 'step', yLabel: 'loss', lines: [] };
const ghost: Ghost = { drawing: { ...chart, lines }, said: 'Before: Learning rate 0.1' };

test('the run before stands behind its own chart alone', () => {
  expect(ghostLines(ghost, chart)).toBe(lines);
  expect(ghostLines(ghost, { ...chart, label: 'Accuracy against the step.' })).toEqual([]);
  expect(ghostLines(undefined, chart)).toEqual([]);
});

test('where the axis shows something else now, it would be a lie', () => {
  expect(ghostLines(ghost, { ...chart, yLabel: 'error' })).toEqual([]);
  expect(ghostLines(ghost, { ...chart, xLabel: 'epoch' })).toEqual([]);
});

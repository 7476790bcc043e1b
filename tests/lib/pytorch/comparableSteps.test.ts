import { expect, test } from 'vitest';
import { comparableSteps, NUDGE } from '../../../src/lib/pytorch/comparableSteps';

/** The doubling map's difference: it grows by a factor at every step. */
const nudgedBy = (growth: number) => Array.from({ length: 60 }, (_, step) => 0.5 + NUDGE * growth ** step);
const still = Array<number>(60).fill(0.5);

test('all steps of a steady path can be compared', () => {
  expect(comparableSteps(still, nudgedBy(0.9))).toBe(60);
});

test('a path that doubles a nudge can be compared until it has grown a hundred thousandfold', () => {
  expect(comparableSteps(still, nudgedBy(2))).toBe(Math.ceil(Math.log2(1e5)));
});

test('a path can be compared only as long as the nudged one exists', () => {
  expect(comparableSteps(still, still.slice(0, 12))).toBe(12);
});

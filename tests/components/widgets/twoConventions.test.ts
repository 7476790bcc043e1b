import { describe, expect, test } from 'vitest';
import { schema, type Settings } from '../../../src/components/widgets/two-conventions/figure';
import { LEARNING_RATE, largestGap, MEAN, readings, UNITS } from '../../../src/components/widgets/two-conventions/model';
import { noiseFactor } from '../../../src/lib/experiments/dropout/droppedMoments';
import { meanOf, standardDeviation } from '../../../src/lib/math/interval';
import { defaultsOf } from '../../../src/lib/share/setting';

const NUMBERS = [0.05, 0.3, 0.5, 0.9, 0.95];
const ROUNDING = 1e-12;

const read = (changes: Partial<Settings>) => readings({ ...defaultsOf(schema), ...changes });

describe.each(schema.quantity.options)('%s', (quantity) => {
  test.each(NUMBERS)('%f coincides after the conversion', (number) => {
    for (const seed of [1, 2, 3]) expect(largestGap(read({ quantity, number, seed, converted: true }))).toBeLessThan(ROUNDING);
  });

  test.each(NUMBERS.filter((number) => number !== 0.5))('%f parts without it', (number) => {
    for (const seed of [1, 2, 3]) expect(largestGap(read({ quantity, number, seed }))).toBeGreaterThan(0.01);
  });
});

test('where the number is one half, only the momentum of descent parts', () => {
  expect(largestGap(read({ quantity: 'batchNorm', number: 0.5 }))).toBe(0);
  expect(largestGap(read({ quantity: 'dropout', number: 0.5 }))).toBe(0);
  expect(largestGap(read({ quantity: 'momentum', number: 0.5 }))).toBeGreaterThan(0.1);
});

test('averaging gets the rate divided by 1 - beta', () => {
  expect(read({ number: 0.9 }).given).toBe(LEARNING_RATE);
  expect(read({ number: 0.9, converted: true }).given).toBeCloseTo(10 * LEARNING_RATE, 12);
});

test('with 0.9 one running mean follows the batches and the other is still on its way', () => {
  const { book, other } = read({ quantity: 'batchNorm', number: 0.9 });
  expect(book[2]).toBeGreaterThan(0.75 * MEAN);
  expect(other[2]).toBeLessThan(0.25 * MEAN);
});

test('the noise of the passes is that of the formula for the share that is dropped', () => {
  const { book, other } = read({ quantity: 'dropout', number: 0.9 });
  const spread = (p: number) => Math.sqrt(noiseFactor(p) / UNITS);
  expect(standardDeviation(book) / spread(0.9)).toBeGreaterThan(0.8);
  expect(standardDeviation(book) / spread(0.9)).toBeLessThan(1.25);
  expect(standardDeviation(other) / spread(0.1)).toBeGreaterThan(0.8);
  expect(standardDeviation(other) / spread(0.1)).toBeLessThan(1.25);
  expect(Math.abs(meanOf(book) - 1)).toBeLessThan(0.1);
});

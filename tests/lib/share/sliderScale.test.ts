import { describe, expect, test } from 'vitest';
import { logRange, range, wholeLogRange } from '../../../src/lib/share/setting';
import { sliderScale } from '../../../src/lib/share/sliderScale';

describe('a logarithmic slider', () => {
  const scale = sliderScale(logRange({ min: 0.001, max: 1, step: 40, default: 0.03 }));

  test('has its stops a decade, and the ends at its ends', () => {
    expect([scale.min, scale.max]).toEqual([0, 120]);
    expect(scale.toValue(0)).toBe(0.001);
    expect(scale.toValue(40)).toBe(0.01);
    expect(scale.toValue(120)).toBe(1);
  });

  test('finds the stop of each of its values again', () => {
    for (let stop = 0; stop <= 120; stop++) expect(scale.toPosition(scale.toValue(stop))).toBe(stop);
  });
});

test('a logarithmic slider of whole numbers has different ones at its stops, and finds them again', () => {
  const scale = sliderScale(wholeLogRange({ min: 1, max: 1000, step: 4, default: 100 }));
  const values = Array.from({ length: scale.max + 1 }, (_, stop) => scale.toValue(stop));
  expect(values).toEqual([1, 2, 3, 6, 10, 18, 32, 56, 100, 178, 316, 562, 1000]);
  expect(values.map(scale.toPosition)).toEqual(values.map((_, stop) => stop));
});

test('a linear slider counts in the values themselves', () => {
  const scale = sliderScale(range({ min: 0, max: 0.99, step: 0.01, default: 0.9 }));
  expect([scale.min, scale.max, scale.step, scale.toValue(0.5), scale.toPosition(0.5)]).toEqual([0, 0.99, 0.01, 0.5, 0.5]);
});

import { describe, expect, test } from 'vitest';
import { histogramProfile } from '../../../src/components/charts/histogramProfile';
import { ridgeRows } from '../../../src/components/charts/ridgeRows';

describe('the outline of a histogram', () => {
  test('stands upright at both ends and goes through the middles of the bins between', () => {
    expect(histogramProfile([0.5, 0.25, 0, 0.25], -1, 1)).toEqual([
      [-1, 0],
      [-1, 1],
      [-0.25, 0.5],
      [0.25, 0],
      [1, 0.5],
      [1, 0],
    ]);
  });

  test('has the same height for the same density, whatever the bins', () => {
    const heights = (bins: number, to: number) => histogramProfile(Array<number>(bins).fill(1 / bins), 0, to).map(([, height]) => height);
    expect(Math.max(...heights(4, 2))).toBe(0.5);
    expect(Math.max(...heights(20, 2))).toBeCloseTo(0.5, 12);
    expect(Math.max(...heights(4, 0.5))).toBe(2);
  });

  test('is a needle where all values are one', () => {
    expect(histogramProfile([1, 0, 0], 3, 3)).toEqual([
      [3, 0],
      [3, 1],
      [3, 0],
    ]);
  });
});

describe('the rows of ridges', () => {
  test('fill the plot: the first stands on the bottom, the last reaches the top', () => {
    for (const count of [1, 2, 20]) {
      const { baselines, rise } = ridgeRows(count, [0, 300]);
      expect(baselines).toHaveLength(count);
      expect(baselines[0]).toBe(300);
      expect((baselines[count - 1] ?? NaN) - rise).toBeCloseTo(0, 9);
    }
  });

  test('are all named where letters have room, otherwise at equal distances', () => {
    expect(ridgeRows(10, [0, 300]).namedEvery).toBe(1);
    const { baselines, namedEvery } = ridgeRows(50, [0, 300]);
    expect((baselines[0] ?? NaN) - (baselines[namedEvery] ?? NaN)).toBeGreaterThanOrEqual(13);
  });
});

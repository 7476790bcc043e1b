import { describe, expect, test } from 'vitest';
import { schema } from '../../../src/components/widgets/variance-shift/figure';
import { overMeans, reluMoments, shiftFactor } from '../../../src/components/widgets/variance-shift/model';
import { RELU_OF_NORMAL } from '../../../src/lib/experiments/dropout/droppedMoments';
import { defaultsOf } from '../../../src/lib/share/setting';

const defaults = defaultsOf(schema);

describe('what the reader is told to see', () => {
  test('at p = 0.5 and the mean 0 the standard deviation is too large by a factor of 1.57', () => {
    expect(shiftFactor(defaults)).toBeCloseTo(1.57, 2);
    expect(shiftFactor({ ...defaults, p: 0 })).toBe(1);
  });

  test('the larger the mean, the larger the factor', () => {
    const factors = overMeans(defaults).map(([, factor]) => factor);
    factors.slice(1).forEach((factor, place) => expect(factor).toBeGreaterThan(factors[place] ?? NaN));
  });
});

test('the moments of the ReLU of a normal variable are those of the formulas', () => {
  const { mean, variance } = reluMoments(0);
  expect(mean).toBeCloseTo(RELU_OF_NORMAL.mean, 5);
  expect(variance).toBeCloseTo(RELU_OF_NORMAL.variance, 5);
});

test('far above zero the ReLU does nothing: the factor is that of a normal variable', () => {
  // E[h^2] = 9 + 1 and Var(h) = 1, so that the variance grows from 1 to 1 + 10 p / (1 - p).
  expect(shiftFactor({ p: 0.5, centre: 3 })).toBeCloseTo(Math.sqrt(11), 1);
});

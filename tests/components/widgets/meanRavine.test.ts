import { describe, expect, test } from 'vitest';
import { schema } from '../../../src/components/widgets/mean-ravine/figure';
import { conditionOf, valley, valleys } from '../../../src/components/widgets/mean-ravine/model';
import { defaultsOf } from '../../../src/lib/share/setting';
import { symmetricEigenvalues } from '../../../src/lib/math/symmetricEigenvalues';

const defaults = defaultsOf(schema);

describe('what the reader is told to see', () => {
  test('with a mean of 2 a valley of condition number 9, without it a bowl that takes one step', () => {
    const { raw, centred } = valleys(defaults);
    expect(raw.condition).toBeCloseTo(9, 12);
    expect(raw.reachedAt).toBeGreaterThan(10);
    expect(centred.reachedAt).toBe(1);
  });

  test('a larger mean takes more steps', () => {
    const steps = [1, 2, 3, 5].map((mean) => valley(mean).reachedAt ?? Infinity);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  });
});

test.each([2, 5, 30])('the condition number for %i inputs is that of their second moments', (inputs) => {
  const matrix = Float64Array.from({ length: inputs * inputs }, (_, i) => 4 + (i % (inputs + 1) === 0 ? 1 : 0));
  const curvatures = symmetricEigenvalues(matrix, inputs);
  expect((curvatures.at(-1) ?? NaN) / (curvatures[0] ?? NaN)).toBeCloseTo(conditionOf(2, inputs), 8);
});

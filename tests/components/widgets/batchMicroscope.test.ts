import { describe, expect, test } from 'vitest';
import { outcome } from '../../../src/components/widgets/batch-microscope/BatchMicroscope';
import { batchTable, schema } from '../../../src/components/widgets/batch-microscope/figure';
import { batchValues, outputLines, stages, unmoved } from '../../../src/components/widgets/batch-microscope/model';
import words from '../../../src/content/words/en/batch-microscope.json';
import { defaultsOf } from '../../../src/lib/share/setting';

const defaults = defaultsOf(schema);

describe('what the reader is told to see', () => {
  test('example 1 to the right: all others move to the left, though their inputs stay', () => {
    const moved = { ...defaults, first: 8 };
    expect(stages(moved).values.slice(1)).toEqual(stages(defaults).values.slice(1));
    const [before, now] = [unmoved(moved).centred, stages(moved).centred];
    now.slice(1).forEach((value, i) => expect(value).toBeLessThan(before[i + 1] ?? NaN));
  });

  test('the farther out it is, the less its output moves', () => {
    const [first = []] = outputLines({ ...defaults, gamma: 1, beta: 0 });
    const heights = first.map(([, y]) => y);
    const last = heights.at(-1) ?? NaN;
    expect(last).toBeLessThan(Math.sqrt(7));
    expect(last - (heights.at(-9) ?? NaN)).toBeLessThan(0.8 * (at(heights, 48) - at(heights, 40)));
  });

  test('in a batch of two only the order is left', () => {
    const { normalised } = stages({ ...defaults, size: 2, first: 8 });
    expect(normalised.map((value) => value.toFixed(3))).toEqual(['1.000', '-1.000']);
  });

  test('every output stays on the axis for all settings', () => {
    for (const size of [2, 12])
      for (const first of [-8, 8])
        for (const seed of [1, 2, 3])
          for (const output of stages({ ...defaults, gamma: 2, beta: first / 4, size, first, seed }).outputs)
            expect(Math.abs(output)).toBeLessThan(9);
  });
});

test('the values are the seed’s, with one decimal, and a larger batch begins with the smaller', () => {
  const twelve = batchValues({ ...defaults, size: 12 });
  expect(batchValues({ ...defaults, size: 5 })).toEqual(twelve.slice(0, 5));
  for (const value of twelve) expect(value * 10).toBeCloseTo(Math.round(value * 10), 9);
  expect(batchValues({ ...defaults, seed: 3 })).not.toEqual(batchValues(defaults));
});

test('a batch of one has an empty row and a sentence instead of numbers', () => {
  const alone = { ...defaults, size: 1 };
  expect(batchTable(alone, words).rows).toEqual([[1, 3, '', '', '', '', '']]);
  expect(outcome(alone, words)).toBe(words.phrases.resultOne);
});

const at = (values: readonly number[], index: number) => values[index] ?? NaN;

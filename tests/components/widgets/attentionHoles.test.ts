import { describe, expect, test } from 'vitest';
import { outcome } from '../../../src/components/widgets/attention-holes/AttentionHoles';
import { holesTable, schema } from '../../../src/components/widgets/attention-holes/figure';
import { holes, SHARPNESSES } from '../../../src/components/widgets/attention-holes/model';
import words from '../../../src/content/words/en/attention-holes.json';
import { attentionHoles } from '../../../src/lib/experiments/dropout/attentionHoles';
import { defaultsOf } from '../../../src/lib/share/setting';

const defaults = defaultsOf(schema);

describe('what the reader is told to see', () => {
  test.each([1, 2, 3, 4])('the dots lie near the line, with seed %i', (seed) => {
    for (const { measured, predicted } of holes({ ...defaults, seed }).course) expect(Math.abs(measured / predicted - 1)).toBeLessThan(0.2);
  });

  test('the weights add up to 1, the masked ones do not', () => {
    const { weights, masked } = attentionHoles({ sharpness: 1, p: 0.5, seed: 1 });
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    expect(sum(weights)).toBeCloseTo(1, 12);
    expect(Math.abs(sum(masked) - 1)).toBeGreaterThan(0.01);
    for (const [place, weight] of masked.entries()) expect([0, 2 * (weights[place] ?? NaN)]).toContainEqual(expect.closeTo(weight, 12));
  });

  test('without dropout nothing scatters', () => {
    const { measured, predicted } = attentionHoles({ sharpness: 2, p: 0, seed: 1 });
    expect(measured).toBeCloseTo(0, 12);
    expect(predicted).toBe(0);
  });
});

test('the sentence and the table', () => {
  expect(outcome(holes(defaults), words)).toMatch(/^The largest weight is \d+ %\. In the pass that is drawn/);
  expect(holesTable(holes(defaults), words).rows).toHaveLength(SHARPNESSES.length);
});

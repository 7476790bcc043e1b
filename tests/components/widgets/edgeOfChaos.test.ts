import { describe, expect, test } from 'vitest';
import { outcome } from '../../../src/components/widgets/edge-of-chaos/EdgeOfChaos';
import { edgeTable, schema } from '../../../src/components/widgets/edge-of-chaos/figure';
import { DEPTH, edge } from '../../../src/components/widgets/edge-of-chaos/model';
import words from '../../../src/content/words/en/edge-of-chaos.json';
import { defaultsOf } from '../../../src/lib/share/setting';

const defaults = defaultsOf(schema);
const ends = (part: Partial<typeof defaults>) => edge({ ...defaults, ...part }).pairs.map(({ predicted }) => predicted.at(-1) ?? NaN);

describe('what the reader is told to see', () => {
  test('in chaos three pairs come to the same correlation, from both sides, and it is not 1', () => {
    const [far = NaN, middle = NaN, near = NaN] = ends({});
    expect(near - far).toBeLessThan(0.15);
    expect(middle).toBeLessThan(0.6);
    expect(far).toBeGreaterThan(0.1);
  });

  test('in order all three become alike', () => {
    expect(Math.min(...ends({ weights: 1 }))).toBeGreaterThan(0.95);
  });

  test.each([1, 2, 3, 4])('the dots follow the lines, also with seed %i', (seed) => {
    for (const { measured, predicted } of edge({ ...defaults, seed }).pairs)
      expect(Math.abs((measured[3] ?? NaN) - (predicted[3] ?? NaN))).toBeLessThan(0.25);
  });
});

test('the sentence tells the side', () => {
  expect(outcome(edge(defaults), words)).toMatch(/^Chaos: χ = 1\.\d\d, and a depth scale of/);
  expect(outcome(edge({ ...defaults, weights: 1 }), words)).toMatch(/^Order: χ = 0\.\d\d/);
});

test('the table has a row a layer', () => {
  expect(edgeTable(edge(defaults), words).rows).toHaveLength(DEPTH);
});

import { describe, expect, test } from 'vitest';
import { schema } from '../../../src/components/widgets/update-shapes/figure';
import { directionsOf, updates } from '../../../src/components/widgets/update-shapes/model';
import { directedGradient, SIDE, shaped, singularValues } from '../../../src/lib/experiments/momentum/updateShapes';
import { defaultsOf } from '../../../src/lib/share/setting';

describe.each([1, 2, 3, 4, 5, 6, 7, 8])('what the reader is told to see, seed %i', (seed) => {
  const counts = updates({ ...defaultsOf(schema), seed }).map(directionsOf);

  test('momentum goes in one direction, Lion in few more, Muon in nearly all', () => {
    const [momentum = NaN, lion = NaN, muon = NaN] = counts;
    expect(momentum).toBe(1);
    expect(lion).toBeLessThanOrEqual(4);
    expect(muon).toBeGreaterThanOrEqual(9);
  });
});

test('singular values: their squares add up to those of the entries, and a turned matrix has the same', () => {
  const gradient = directedGradient(10, 3);
  const values = singularValues(gradient);
  expect(values.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(
    gradient.reduce((sum, entry) => sum + entry * entry, 0),
    9,
  );
  const transposed = gradient.map((_, i) => gradient[(i % SIDE) * SIDE + Math.floor(i / SIDE)] ?? NaN);
  singularValues(transposed).forEach((value, place) => expect(value).toBeCloseTo(values[place] ?? NaN, 9));
});

test('Lion moves every weight by as much, and Muon knows no length of the gradient', () => {
  const gradient = directedGradient(10, 1);
  expect(new Set(shaped(gradient, 'lion').map(Math.abs))).toEqual(new Set([1]));
  const tenfold = shaped(
    gradient.map((entry) => 10 * entry),
    'muon',
  );
  shaped(gradient, 'muon').forEach((entry, i) => expect(tenfold[i]).toBeCloseTo(entry, 9));
});

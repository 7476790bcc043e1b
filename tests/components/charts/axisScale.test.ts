import { expect, test } from 'vitest';
import { memoryScale } from '../../../src/components/charts/axisScale';

test('every doubling of the memory is as long a way along the axis', () => {
  const ways = [0, 0.5, 0.75, 0.875].map(memoryScale.toPosition);
  for (let index = 1; index < ways.length; index++) expect((ways[index] ?? NaN) - (ways[index - 1] ?? NaN)).toBeCloseTo(Math.LN2, 12);
});

test('a place leads back to its momentum', () => {
  for (const momentum of [0, 0.3, 0.9, 0.99]) expect(memoryScale.toValue(memoryScale.toPosition(momentum))).toBeCloseTo(momentum, 12);
});

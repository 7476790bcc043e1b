import { expect, test } from 'vitest';
import { evenPlaces } from '../../../src/lib/math/evenPlaces';

test('places are spread from one end to the other', () => {
  expect(evenPlaces(100, 5)).toEqual([0, 25, 50, 75, 100]);
  expect(evenPlaces(200, 40)).toHaveLength(40);
  expect(new Set(evenPlaces(200, 40)).size).toBe(40);
});

test('where there are fewer, all are taken', () => {
  expect(evenPlaces(3, 40)).toEqual([0, 1, 2, 3]);
  expect(evenPlaces(0, 40)).toEqual([0]);
});

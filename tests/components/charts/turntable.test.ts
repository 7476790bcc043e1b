import { describe, expect, test } from 'vitest';
import { farthestFirst, projection, towardsEye, type Place } from '../../../src/components/charts/turntable';

const project = (turn: number, tilt: number) => projection({ turn, tilt }, [0, 0], 1);
const near = (place: readonly number[], expected: readonly number[]) =>
  place.forEach((coordinate, i) => expect(coordinate).toBeCloseTo(expected[i] ?? NaN, 12));

describe('the block', () => {
  test('from above is a map: x to the right, y up, whatever the height', () => {
    near(project(0, 90)([0.3, 0.7, 0.5]), [0.3, -0.7]);
  });

  test('from the horizon shows x and the height', () => {
    near(project(0, 0)([0.3, 0.7, 0.5]), [0.3, -0.5]);
  });

  test('turned by 90 degrees has its x-axis where its y-axis was', () => {
    near(project(90, 90)([1, 0, 0]), project(0, 90)([0, 1, 0]));
  });

  test('turned once around is where it was', () => {
    near(project(360 + 20, 40)([0.2, -0.4, 0.1]), project(20, 40)([0.2, -0.4, 0.1]));
  });
});

test('a move towards the eye is not seen', () => {
  for (const turn of [-170, -35, 0, 35, 120])
    for (const tilt of [10, 35, 90]) {
      const [x, y, z] = towardsEye({ turn, tilt });
      expect(Math.hypot(x, y, z)).toBeCloseTo(1, 12);
      const place: Place = [0.1, -0.2, 0.3];
      near(project(turn, tilt)([place[0] + x, place[1] + y, place[2] + z]), project(turn, tilt)(place));
    }
});

test('slices are painted from the far end of the axis to the eye', () => {
  expect(farthestFirst(3, 1)).toEqual([0, 1, 2]);
  expect(farthestFirst(3, -1)).toEqual([2, 1, 0]);
});

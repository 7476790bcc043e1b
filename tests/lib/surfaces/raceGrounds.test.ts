import { describe, expect, test } from 'vitest';
import { streamKey, uniform } from '../../../src/lib/math/random';
import { raceGrounds, turned } from '../../../src/lib/surfaces/raceGrounds';

const h = 1e-4;
const key = streamKey(77);
const probes = Array.from({ length: 50 }, (_, i) => [6 * uniform(key, 2 * i) - 3, 6 * uniform(key, 2 * i + 1) - 3] as const);

describe.each(['ravine', 'saddle'] as const)('the %s', (course) => {
  describe.each([0, 30, 90])('turned by %f degrees', (degrees) => {
    const ground = turned(raceGrounds[course], degrees);

    test('has the gradient that central differences of the value give', () => {
      for (const [x, y] of probes) {
        const [p, q] = ground.gradient(x, y);
        expect(p).toBeCloseTo((ground.value(x + h, y) - ground.value(x - h, y)) / (2 * h), 5);
        expect(q).toBeCloseTo((ground.value(x, y + h) - ground.value(x, y - h)) / (2 * h), 5);
      }
    });

    test('is flat at its critical points, and as high at its start as before', () => {
      for (const { x, y } of ground.criticalPoints) for (const slope of ground.gradient(x, y)) expect(slope).toBeCloseTo(0, 12);
      expect(ground.value(...ground.start)).toBeCloseTo(raceGrounds[course].value(...raceGrounds[course].start), 12);
    });
  });
});

test('a quarter of a turn takes the x-axis to the y-axis', () => {
  const [x, y] = turned({ ...raceGrounds.ravine, start: [2, 0] }, 90).start;
  expect(x).toBeCloseTo(0, 12);
  expect(y).toBeCloseTo(2, 12);
});

test('the global minimum of the saddle is its lowest critical point', () => {
  const { criticalPoints, value } = raceGrounds.saddle;
  const heights = criticalPoints.map((point) => value(point.x, point.y));
  expect(value(0, criticalPoints.find(({ global }) => global)?.y ?? NaN)).toBe(Math.min(...heights));
});

import { describe, expect, test } from 'vitest';
import { convergenceRate, stepsToShrink } from '../../../../src/lib/experiments/momentum/convergenceRate';
import { escapeSteps } from '../../../../src/lib/experiments/momentum/escapeSteps';
import { criticalMomentum, optimalHeavyBall, stabilityLimit } from '../../../../src/lib/experiments/momentum/optimalSettings';
import { descentPath } from '../../../../src/lib/surfaces/descentPath';
import { ravine } from '../../../../src/lib/surfaces/ravine';
import { saddleWithExits } from '../../../../src/lib/surfaces/saddleWithExits';
import type { Point, Surface } from '../../../../src/lib/surfaces/surface';
import { tiltedDoubleWell } from '../../../../src/lib/surfaces/tiltedDoubleWell';

const descend = (surface: Surface, momentum: number) => descentPath(surface, surface.defaultStart, { ...surface.demonstration, momentum });

/** How often consecutive positions lie on different sides of the plane where `coordinate` is 0. */
const crossings = (positions: readonly Point[], coordinate: (point: Point) => number) =>
  positions.filter((point, step) => step > 0 && coordinate(point) * coordinate(positions[step - 1] as Point) < 0).length;

describe('the pass of the first figure', () => {
  test('blue comes to the saddle and is there at the last step', () => {
    expect(descend(saddleWithExits, 0).end).toMatchObject({ kind: 'slow-at-saddle' });
    expect(descend(saddleWithExits, 0).positions).toHaveLength(201);
  });

  test('orange at 0.4 stays as well, at 0.9 it swings back over the saddle and reaches the global minimum', () => {
    expect(descend(saddleWithExits, 0.4).end).toMatchObject({ kind: 'slow-at-saddle' });
    const { positions, end } = descend(saddleWithExits, 0.9);
    expect(crossings(positions.slice(0, 60), ([x]) => x)).toBeGreaterThanOrEqual(2);
    expect(end.near?.global).toBe(true);
  });

  test('at 0.98 it passes both minima and is still moving', () => {
    const { positions, end } = descend(saddleWithExits, 0.98);
    expect(Math.min(...positions.map(([, y]) => y))).toBeLessThan(-1.2);
    expect(Math.max(...positions.map(([, y]) => y))).toBeGreaterThan(1.6);
    expect(end.kind).toBe('still-moving');
  });
});

test('from a millionth plain descent at the learning rate 0.1 leaves the saddle in 1,389 steps, and momentum 0.9 at 0.01 in 1,511', () => {
  const steps = (learningRate: number, momentum: number) =>
    escapeSteps({ learningRate, momentum, curvature: -0.1, offset: 1e-6, radius: 1 });
  expect([steps(0.1, 0), steps(0.01, 0.9)]).toEqual([1389, 1511]);
});

test('at one effective rate momentum bears (1 + beta) / (1 - beta) times the curvature: 19 times with 0.9', () => {
  expect(stabilityLimit(0.9) / (0.2 * (1 - 0.9)) / (stabilityLimit(0) / 0.2)).toBeCloseTo(19, 9);
});

test('the double well is crossed once at momentum 0.9 and twice at 0.95', () => {
  expect(crossings(descend(tiltedDoubleWell, 0.9).positions, ([x]) => x)).toBe(1);
  expect(crossings(descend(tiltedDoubleWell, 0.95).positions, ([x]) => x)).toBe(2);
});

describe('in the ravine', () => {
  const { learningRate } = ravine.demonstration;
  const arrival = (momentum: number) => descend(ravine, momentum).losses.findLastIndex((loss) => loss > 1e-4) + 1;

  test('the best momentum is 0.75, and 0.7 and 0.9 arrive later', () => {
    expect(criticalMomentum(learningRate * 0.2)).toBeCloseTo(0.75, 3);
    expect(Math.min(arrival(0.7), arrival(0.9))).toBeGreaterThan(arrival(0.75));
  });

  test('eleven bounces shrink the offset across below a tenth, with less than a fifth of the way made', () => {
    const angle = Math.PI / 12;
    const offsets = (axis: Point) => descend(ravine, 0).positions.map(([x, y]) => Math.abs(axis[0] * x + axis[1] * y));
    const share = (offsetsByStep: readonly number[], step: number) => (offsetsByStep[step] ?? NaN) / (offsetsByStep[0] ?? NaN);
    const across = offsets([-Math.sin(angle), Math.cos(angle)]);
    expect(share(across, 10)).toBeGreaterThan(0.1);
    expect(share(across, 11)).toBeLessThan(0.1);
    expect(share(offsets([Math.cos(angle), Math.sin(angle)]), 11)).toBeCloseTo(0.82, 2);
  });
});

test('0.9 is the best momentum for a condition number of about 1,400', () => {
  expect(optimalHeavyBall(1, 1442).momentum).toBeCloseTo(0.9, 4);
});

test('momentum lets a memory of 0.9 fade to half in 6.6 steps and one of 0.99 in 69, and a swing at 0.99 in 138', () => {
  expect(stepsToShrink(0.5, 0.9)).toBeCloseTo(6.6, 1);
  expect(stepsToShrink(0.5, 0.99)).toBeCloseTo(69, 1);
  expect(stepsToShrink(0.5, convergenceRate(0.5, 0.99))).toBeCloseTo(138, 0);
  expect(0.5 ** (1 / 400)).toBeCloseTo(0.99827, 5);
});

test('with momentum 1 the distance neither grows nor shrinks', () => {
  for (const al of [0.01, 1, 3.9]) expect(convergenceRate(al, 1)).toBeCloseTo(1, 12);
});

test.each([
  [0.9, 751],
  [0, 6911],
])('momentum %f: a thousand times closer to the ridge costs %i steps more', (momentum, more) => {
  const steps = (offset: number) => escapeSteps({ curvature: -0.1, learningRate: 0.01, momentum, offset, radius: 1 }) ?? NaN;
  expect(Math.abs(steps(1e-9) - steps(1e-6) - more)).toBeLessThanOrEqual(1);
});

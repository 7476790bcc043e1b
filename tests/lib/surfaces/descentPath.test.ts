import { describe, expect, test } from 'vitest';
import { descentPath } from '../../../src/lib/surfaces/descentPath';
import { ravine } from '../../../src/lib/surfaces/ravine';
import { saddleWithExits } from '../../../src/lib/surfaces/saddleWithExits';
import type { Point, Surface } from '../../../src/lib/surfaces/surface';
import { tiltedDoubleWell } from '../../../src/lib/surfaces/tiltedDoubleWell';
import { tiltedHimmelblau } from '../../../src/lib/surfaces/tiltedHimmelblau';

/** (x^2 + curvature y^2) / 2, its axes along the coordinates. */
const bowl = (curvature: number): Surface => ({
  ...ravine,
  id: 'bowl',
  value: (x, y) => (x * x + curvature * y * y) / 2,
  gradient: (x, y) => [x, curvature * y],
  hessian: () => [
    [1, 0],
    [0, curvature],
  ],
});

const distances = (positions: readonly Point[]) => positions.map(([x, y]) => Math.hypot(x, y));

/** Factor by which the distance shrinks in a step, averaged over the second half of the path. */
function measuredRate(surface: Surface, learningRate: number, momentum: number): number {
  const steps = 600;
  const path = distances(descentPath(surface, [1, 1], { learningRate, momentum, steps }).positions);
  return ((path[steps] ?? NaN) / (path[steps / 2] ?? NaN)) ** (2 / steps);
}

describe("at Polyak's settings for eigenvalues 1 and k", () => {
  test.each([4, 30, 100])('k = %f: plain descent shrinks the distance by (k - 1) / (k + 1) a step', (k) => {
    expect(measuredRate(bowl(k), 2 / (1 + k), 0)).toBeCloseTo((k - 1) / (k + 1), 6);
  });

  test.each([4, 30, 100])('k = %f: heavy ball shrinks it by (sqrt k - 1) / (sqrt k + 1), but for a factor linear in the step', (k) => {
    const root = Math.sqrt(k);
    const rate = (root - 1) / (root + 1);
    expect(measuredRate(bowl(k), (2 / (1 + root)) ** 2, rate ** 2)).toBeCloseTo(rate * 2 ** (1 / 300), 3);
  });

  test('k = 100: a hundredth more or less momentum is slower', () => {
    const rate = (momentum: number) => measuredRate(bowl(100), (2 / 11) ** 2, momentum);
    const best = (9 / 11) ** 2;
    expect(rate(best)).toBeLessThan(Math.min(rate(best - 0.01), rate(best + 0.01)));
  });
});

describe('the recorded path', () => {
  const { positions, velocities, gradients, losses } = descentPath(ravine, [-3, 1], { learningRate: 0.05, momentum: 0.6, steps: 20 });

  test('starts at rest and has as many velocities, gradients and losses as positions', () => {
    expect(positions[0]).toEqual([-3, 1]);
    expect(velocities[0]).toEqual([0, 0]);
    expect([positions, velocities, gradients, losses].map(({ length }) => length)).toEqual([21, 21, 21, 21]);
  });

  test("has the exponentially weighted sum of all earlier gradients as each step's velocity", () => {
    const sum = gradients.slice(0, 20).reduce((total, [gx], i) => total + 0.6 ** (19 - i) * gx, 0);
    expect(velocities[20]?.[0]).toBeCloseTo(sum, 10);
    expect((positions[19]?.[0] ?? NaN) - (positions[20]?.[0] ?? NaN)).toBeCloseTo(0.05 * sum, 10);
  });
});

describe('the end of a path', () => {
  test('is converged at the minimum of a bowl, at the step after which it stays there', () => {
    const { positions, end } = descentPath(bowl(2), [1.5, 0], { learningRate: 0.1, momentum: 0, steps: 100 });
    // 1.5 * 0.9^n reaches a hundredth of the domain's diagonal, 0.06997, at n = 30.
    expect(end).toMatchObject({ kind: 'converged', step: 30, near: { name: 'global minimum' } });
    expect(positions).toHaveLength(101);
  });

  test('is stuck at the saddle from a start exactly on its ridge, whatever the momentum', () => {
    for (const momentum of [0, 0.5, 0.9]) {
      const { end } = descentPath(saddleWithExits, [-2.6, 0], { learningRate: 0.05, momentum, steps: 500 });
      expect(end).toMatchObject({ kind: 'slow-at-saddle', near: { kind: 'saddle' } });
    }
  });

  test('is stuck on the maximum from a start at the maximum', () => {
    const hilltop = tiltedHimmelblau.criticalPoints.find(({ kind }) => kind === 'maximum');
    const { end } = descentPath(tiltedHimmelblau, [hilltop?.x ?? NaN, hilltop?.y ?? NaN], { learningRate: 0.05, momentum: 0.5, steps: 50 });
    expect(end).toMatchObject({ kind: 'slow-at-saddle', step: 0, near: { kind: 'maximum' } });
  });

  test('is still moving when a fast ball merely passes the minimum at the last step', () => {
    const { positions } = descentPath(bowl(2), [1.5, 0], { learningRate: 0.001, momentum: 0.999, steps: 60 });
    const steps = positions.findIndex(([x]) => x < 0.06);
    const { positions: shorter, end } = descentPath(bowl(2), [1.5, 0], { learningRate: 0.001, momentum: 0.999, steps });
    expect(Math.abs(shorter[steps]?.[0] ?? NaN)).toBeLessThan(0.06);
    expect(end).toEqual({ kind: 'still-moving', step: steps });
  });

  test.each([
    ['just beyond alpha lambda = 2 + 2 beta', bowl(10), 0.301, 0.5],
    ['with a step that overflows at once', tiltedDoubleWell, 1e200, 0.9],
    ['when a quartic throws it higher and higher', tiltedDoubleWell, 1, 0.5],
  ])('is diverged %s, at the last step recorded or the one after, all numbers finite', (_, surface, learningRate, momentum) => {
    const { positions, velocities, gradients, losses, end } = descentPath(surface, [1.8, 1], { learningRate, momentum, steps: 5000 });
    expect(end.kind).toBe('diverged');
    expect([positions.length - 1, positions.length]).toContain(end.step);
    expect([...positions.flat(), ...velocities.flat(), ...gradients.flat(), ...losses].every(Number.isFinite)).toBe(true);
  });
});

import { describe, expect, test } from 'vitest';
import { ballFate, fateBands, minimumStrip } from '../../../../src/lib/experiments/momentum/minimumStrip';
import { profilePath } from '../../../../src/lib/experiments/momentum/profilePath';
import type { DrawnProfile } from '../../../../src/lib/surfaces/profile';
import { cubic } from '../../../../src/lib/surfaces/cubic';
import { tiltedQuartic } from '../../../../src/lib/surfaces/tiltedQuartic';

const settings = { learningRate: 0.05, steps: 1000 };
const momenta = Array.from({ length: 99 }, (_, i) => i / 100);
const bandsFrom = (start: number) => fateBands(momenta, minimumStrip(tiltedQuartic, start, settings, momenta));

describe.each([tiltedQuartic, cubic])('the profile $id', (profile: DrawnProfile) => {
  test('has the slope and the curvature that central differences give', () => {
    const h = 1e-4;
    for (let t = -1.95; t < 2; t += 0.1) {
      expect(profile.slope(t)).toBeCloseTo((profile.value(t + h) - profile.value(t - h)) / (2 * h), 6);
      expect(profile.curvature(t)).toBeCloseTo((profile.slope(t + h) - profile.slope(t - h)) / (2 * h), 6);
    }
  });

  test('is flat where it says so, and curved as it says', () => {
    for (const { at, kind } of profile.criticalPoints) {
      expect(profile.slope(at)).toBeCloseTo(0, 12);
      expect(Math.sign(profile.curvature(at))).toBe({ minimum: 1, saddle: 0, maximum: -1 }[kind]);
    }
  });
});

test('the left well of the quartic is the deeper one', () => {
  const [left, hilltop, right] = tiltedQuartic.criticalPoints.map(({ at }) => tiltedQuartic.value(at));
  expect(left).toBeLessThan(right ?? NaN);
  expect(right).toBeLessThan(hilltop ?? NaN);
});

describe('from 1.6', () => {
  test('the ball stays in the local minimum up to momentum 0.86 and reaches the global one from 0.87 to 0.96', () => {
    const [stuck, passed] = bandsFrom(1.6);
    expect(stuck).toEqual({ from: 0, to: 0.86, fate: 'local minimum' });
    expect(passed).toEqual({ from: 0.87, to: 0.96, fate: 'global minimum' });
  });

  test('more momentum brings it back into the local minimum, and still more into the global one again', () => {
    expect(bandsFrom(1.6).slice(2, 4)).toEqual([
      { from: 0.97, to: 0.97, fate: 'local minimum' },
      { from: 0.98, to: 0.98, fate: 'global minimum' },
    ]);
  });
});

test('from 1.8 momentum 0.9 reaches the global minimum and 0.95 falls back into the local one', () => {
  expect(ballFate(tiltedQuartic, 1.8, { ...settings, momentum: 0.9 })).toBe('global minimum');
  expect(ballFate(tiltedQuartic, 1.8, { ...settings, momentum: 0.95 })).toBe('local minimum');
});

test('a ball on the cubic without momentum is still moving, and with much of it is lost', () => {
  expect(ballFate(cubic, 1, { learningRate: 0.05, momentum: 0, steps: 200 })).toBe('still moving');
  expect(ballFate(cubic, 1, { learningRate: 0.05, momentum: 0.95, steps: 200 })).toBe('diverged');
});

test('a lost path ends with finite numbers and the step at which it was lost', () => {
  const { positions, losses, divergedAt } = profilePath(tiltedQuartic, 2, { learningRate: 5, momentum: 0.9, steps: 50 });
  expect(divergedAt).toBe(positions.length);
  expect([...positions, ...losses].every(Number.isFinite)).toBe(true);
});

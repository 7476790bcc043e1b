import { expect, test } from 'vitest';
import { passesFlatPoint, thresholdMomentum } from '../../../../src/lib/experiments/momentum/flatPoint';
import { profilePath } from '../../../../src/lib/experiments/momentum/profilePath';
import { cubic } from '../../../../src/lib/surfaces/cubic';

/** Largest start from which a ball with U'' = -U' - U^2, at rest at first, does not pass 0: by Runge and Kutta's fourth order. */
function continuousThreshold(): number {
  const slope = (u: number, w: number) => [w, -w - u * u] as const;
  const passes = (start: number) => {
    let [u, w] = [start, 0];
    const h = 0.005;
    for (let i = 0; i < 20_000 && u > 0; i++) {
      const [a1, b1] = slope(u, w);
      const [a2, b2] = slope(u + (h / 2) * a1, w + (h / 2) * b1);
      const [a3, b3] = slope(u + (h / 2) * a2, w + (h / 2) * b2);
      const [a4, b4] = slope(u + h * a3, w + h * b3);
      u += (h / 6) * (a1 + 2 * a2 + 2 * a3 + a4);
      w += (h / 6) * (b1 + 2 * b2 + 2 * b3 + b4);
    }
    return u <= 0;
  };
  let [stops, goes] = [0, 4];
  for (let i = 0; i < 25; i++) {
    const middle = (stops + goes) / 2;
    if (passes(middle)) goes = middle;
    else stops = middle;
  }
  return goes;
}

test('without momentum the ball stops at the flat point from anywhere nearer than 1 / alpha', () => {
  expect(passesFlatPoint(0.999, 0)).toBe(false);
  expect(passesFlatPoint(1.001, 0)).toBe(true);
});

test('without momentum the distance left after n steps is about 1 / (alpha n): the flat point is approached ever more slowly', () => {
  const { positions } = profilePath(cubic, 1, { learningRate: 0.05, momentum: 0, steps: 10_000 });
  expect((positions[10_000] ?? NaN) * 0.05 * 10_000).toBeCloseTo(1, 1);
});

test.each([0.3, 0.05, 0.001])('alpha times start = %f: the ball passes above the threshold and not below', (alphaStart) => {
  const threshold = thresholdMomentum(alphaStart);
  for (let i = 1; i <= 20; i++) {
    expect(passesFlatPoint(alphaStart, (threshold * i) / 20.02)).toBe(false);
    expect(passesFlatPoint(alphaStart, threshold + ((1 - threshold) * i) / 20.02)).toBe(true);
  }
});

// With beta = 1 - e, u = e^2 U and time in units of 1 / e the step becomes U'' = -U' - U^2 as e goes to 0.
test('for small starts the threshold is 1 - sqrt(alpha start / U), U the threshold of the continuous ball', () => {
  const limit = 1 / continuousThreshold();
  expect((1 - thresholdMomentum(1e-5)) ** 2 / 1e-5).toBeCloseTo(limit, 2);
});

test('from start 1 with learning rate 0.05 momentum carries the ball through from 0.77 on', () => {
  expect(thresholdMomentum(0.05)).toBeCloseTo(0.77, 2);
});

import { expect, test } from 'vitest';
import { escapeSteps, predictedEscapeSteps } from '../../../../src/lib/experiments/momentum/escapeSteps';

const saddle = { curvature: -0.1, learningRate: 0.01, offset: 1e-6, radius: 1 };

test.each([
  [0, 13_823],
  [0.5, 6_930],
  [0.9, 1_511],
  [0.99, 531],
])('momentum %f leaves the saddle after %i steps, as the eigenvalue predicts', (momentum, steps) => {
  expect(escapeSteps({ ...saddle, momentum })).toBe(steps);
  expect(Math.ceil(predictedEscapeSteps({ ...saddle, momentum }))).toBe(steps);
});

test('without momentum the number of steps is ln(radius / offset) / ln(1 + alpha |lambda|)', () => {
  expect(predictedEscapeSteps({ ...saddle, momentum: 0 })).toBeCloseTo(Math.log(1e6) / Math.log(1.001), 9);
});

test('ten times closer to the ridge costs the same number of steps more each time, without momentum 2,304', () => {
  const steps = [1e-4, 1e-5, 1e-6].map((offset) => escapeSteps({ ...saddle, momentum: 0, offset }) ?? NaN);
  expect((steps[1] ?? NaN) - (steps[0] ?? NaN)).toBe(2304);
  expect((steps[2] ?? NaN) - (steps[1] ?? NaN)).toBe(2304);
});

test('a ball exactly on the ridge never leaves', () => {
  expect(escapeSteps({ ...saddle, momentum: 0.9, offset: 0 }, 1000)).toBeUndefined();
});

test('a ball already outside has left at step 0', () => {
  expect(escapeSteps({ ...saddle, momentum: 0, offset: -2 })).toBe(0);
});

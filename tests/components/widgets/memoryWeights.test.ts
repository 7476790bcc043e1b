import { describe, expect, test } from 'vitest';
import { schema } from '../../../src/components/widgets/memory-weights/figure';
import {
  contributions,
  gradientsOf,
  halfLife,
  limits,
  STEPS,
  TURN,
  velocities,
} from '../../../src/components/widgets/memory-weights/model';
import { defaultsOf } from '../../../src/lib/share/setting';

const defaults = defaultsOf(schema);
const last = (gradients: typeof defaults.gradients, momentum = defaults.momentum) =>
  velocities(gradientsOf({ ...defaults, gradients }), momentum).at(-1) ?? NaN;

describe('what the reader is told to see', () => {
  test('steady gradients add up to ten, alternating ones to about a half: 19 times less', () => {
    expect(last('steady')).toBeCloseTo(10, 1);
    expect(Math.abs(last('alternating'))).toBeCloseTo(0.53, 2);
    expect(limits(0.9).steady / limits(0.9).alternating).toBeCloseTo(19, 10);
  });

  test('after a turn of the gradient the velocity goes on for six steps with 0.9, for one with 0.5', () => {
    const stepsOn = (momentum: number) =>
      velocities(gradientsOf({ ...defaults, gradients: 'turning' }), momentum).filter((velocity, step) => step > TURN && velocity > 0)
        .length;
    expect(stepsOn(0.9)).toBe(6);
    expect(stepsOn(0.5)).toBe(0);
  });

  test('half of the weight is gone after 6.6 steps', () => {
    expect(halfLife(0.9)).toBeCloseTo(6.6, 1);
    expect(halfLife(0)).toBe(0);
  });
});

test('what the gradients add makes the velocity, at every step', () => {
  const gradients = gradientsOf({ gradients: 'noisy', seed: 3 });
  velocities(gradients, 0.8).forEach((velocity, step) => {
    expect(contributions(gradients, 0.8, step).reduce((sum, part) => sum + part, 0)).toBeCloseTo(velocity, 10);
  });
  expect(gradients).toHaveLength(STEPS);
});

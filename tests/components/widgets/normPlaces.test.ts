import { describe, expect, test } from 'vitest';
import { definition, schema, type Settings } from '../../../src/components/widgets/norm-places/figure';
import { DIAGRAMS, stacksOf } from '../../../src/components/widgets/norm-places/model';
import { ARRANGEMENTS } from '../../../src/lib/experiments/batch-normalization/blockSignals';
import { defaultsOf } from '../../../src/lib/share/setting';

const defaults = defaultsOf(schema);
const ends = (part: Partial<Settings>) => {
  const { signals, gradients } = stacksOf({ ...defaults, ...part }).chosen;
  return { signal: signals.at(-1) ?? NaN, gradient: gradients[0] ?? NaN };
};

describe.each([1, 2, 3, 4])('what the reader is told to see, seed %i', (seed) => {
  test('with batch norm alone the gradient grows to thousands', () => {
    expect(ends({ seed, arrangement: 'batch' }).gradient).toBeGreaterThan(1000);
  });

  test('a residual block with its last scale at 0 passes the positive part on, and the gradient with it', () => {
    const { signal, gradient } = ends({ seed, arrangement: 'residual', gamma: 0 });
    expect(signal).toBeGreaterThan(0.6);
    expect(signal).toBeLessThan(0.8);
    expect(gradient).toBeGreaterThan(0.6);
    expect(gradient).toBeLessThan(0.8);
    expect(ends({ seed, arrangement: 'residual', gamma: 1 }).gradient).toBeGreaterThan(10);
  });

  test('pre-norm lets the signal grow like the root of the depth, post-norm holds it at 1', () => {
    expect(Math.abs(ends({ seed, arrangement: 'pre' }).signal / Math.sqrt(25) - 1)).toBeLessThan(0.25);
    expect(ends({ seed, arrangement: 'post' }).signal).toBeCloseTo(1, 2);
  });
});

test('each diagram has two weight layers, and a plus where the input goes round', () => {
  for (const arrangement of ARRANGEMENTS) {
    const { boxes, goesRound } = DIAGRAMS[arrangement];
    expect(boxes.filter((box) => box === 'linear')).toHaveLength(2);
    expect(boxes.includes('plus')).toBe(goesRound);
  }
});

test('whoever moves the last scale sees the block that has it', () => {
  expect(definition.consequences?.({ gamma: 0.5 }, defaults)).toEqual({ arrangement: 'residual' });
  expect(definition.consequences?.({ gamma: defaults.gamma }, defaults)).toEqual({});
  expect(definition.consequences?.({ arrangement: 'pre' }, defaults)).toEqual({});
  expect(definition.consequences?.({ gamma: 0.5, arrangement: 'pre' }, defaults)).toEqual({});
});

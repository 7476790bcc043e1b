import { describe, expect, test } from 'vitest';
import { schema } from '../../../src/components/widgets/needless-bias/figure';
import { sweep, unit, weightsAt } from '../../../src/components/widgets/needless-bias/model';
import { outcome } from '../../../src/components/widgets/needless-bias/NeedlessBias';
import words from '../../../src/content/words/en/needless-bias.json';
import { unitBatch, unitLoss } from '../../../src/lib/experiments/batch-normalization/oneUnit';
import { defaultsOf } from '../../../src/lib/share/setting';

const defaults = defaultsOf(schema);
const heights = (points: readonly (readonly [number, number])[]) => points.map(([, y]) => y);
const range = (values: readonly number[]) => Math.max(...values) - Math.min(...values);

describe('what the reader is told to see', () => {
  test('the bias moves what is before the normalisation and nothing behind it', () => {
    const [here, there] = [unit(defaults), unit({ ...defaults, bias: -4 })];
    here.before.forEach((value, i) => expect((there.before[i] ?? NaN) - value).toBeCloseTo(-5, 12));
    here.behind.forEach((value, i) => expect(there.behind[i]).toBeCloseTo(value, 12));
    expect(Math.abs(there.normalised.bias)).toBeLessThan(1e-14);
    expect(Math.abs(there.plain.bias)).toBeGreaterThan(1e-4);
  });

  test('the loss over the bias is level with batch normalisation and a curve without', () => {
    const { plain, normalised } = sweep(defaults, 'bias', 'loss');
    expect(range(heights(normalised))).toBeLessThan(1e-12);
    expect(range(heights(plain))).toBeGreaterThan(0.5);
  });

  test('over the scale it is level down to where the variance comes near epsilon', () => {
    const losses = sweep(defaults, 'scale', 'loss').normalised;
    expect(range(heights(losses.filter(([scale]) => scale > 0.05)))).toBeLessThan(0.01);
    expect(Math.abs(unit({ ...defaults, scale: 0.001 }).normalised.loss - unit(defaults).normalised.loss)).toBeGreaterThan(0.05);
  });

  test('weights ten times as long have a gradient a tenth as long', () => {
    const length = (scale: number) => unit({ ...defaults, scale }).normalised.weights;
    expect(length(1) / length(10)).toBeCloseTo(10, 2);
    expect(length(0.3) / length(3)).toBeCloseTo(10, 2);
  });
});

test('the gradient stands at right angles to the weights, and agrees with finite differences', () => {
  for (const normalised of [false, true]) {
    const lossOf = unitLoss(unitBatch(5, 16), normalised);
    const [w1, w2] = weightsAt(2);
    const step = 1e-5;
    const pass = lossOf([w1, w2], 0.4);
    const slope = (lossOf([w1 + step, w2], 0.4).loss - lossOf([w1 - step, w2], 0.4).loss) / (2 * step);
    expect(pass.weights[0]).toBeCloseTo(slope, 8);
    const along = (pass.weights[0] * w1 + pass.weights[1] * w2) / Math.hypot(...pass.weights) / Math.hypot(w1, w2);
    if (normalised) expect(Math.abs(along)).toBeLessThan(1e-4);
    else expect(Math.abs(along)).toBeGreaterThan(0.01);
  }
});

test('rounding is called zero', () => {
  expect(outcome(unit(defaults), words)).toContain('its derivative with respect to the bias is 0,');
});

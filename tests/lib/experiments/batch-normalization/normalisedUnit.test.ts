import { expect, test } from 'vitest';
import { BATCH, INPUTS, normalisedUnit, unitDraws, unitGradient } from '../../../../src/lib/experiments/batch-normalization/normalisedUnit';

const draws = unitDraws(4, 3);
const batch = draws.subarray(0, BATCH * (INPUTS + 1));
const weights = Float64Array.from({ length: INPUTS }, (_, input) => 0.3 - 0.1 * input);

/** Mean squared error of the normalised sums, written down anew. */
function loss(at: Float64Array): number {
  const rows = Array.from({ length: BATCH }, (_, row) => [...batch.subarray(row * INPUTS, (row + 1) * INPUTS)]);
  const sums = rows.map((inputs) => inputs.reduce((sum, value, input) => sum + value * (at[input] ?? NaN), 0));
  const mean = sums.reduce((a, b) => a + b) / BATCH;
  const variance = sums.reduce((a, b) => a + (b - mean) ** 2, 0) / BATCH;
  return (
    rows.reduce((total, inputs, row) => {
      const wanted = inputs.reduce((a, b) => a + b) / Math.sqrt(INPUTS) + (batch[BATCH * INPUTS + row] ?? NaN);
      return total + (((sums[row] ?? NaN) - mean) / Math.sqrt(variance + 1e-5) - wanted) ** 2;
    }, 0) / BATCH
  );
}

test('the gradient is that of the loss, and stands at right angles to the weights', () => {
  const gradient = unitGradient(weights, batch);
  const step = 1e-6;
  gradient.forEach((slope, input) => {
    const moved = (by: number) => weights.map((weight, each) => (each === input ? weight + by : weight));
    expect(slope).toBeCloseTo((loss(moved(step)) - loss(moved(-step))) / (2 * step), 6);
  });
  expect(gradient.reduce((sum, slope, input) => sum + slope * (weights[input] ?? NaN), 0)).toBeCloseTo(0, 4);
});

test('decay alone shrinks by 1 - alpha c a step, and turns nothing', () => {
  const { lengths } = normalisedUnit({ learningRate: 1e-9, weightDecay: 1e8, length: 2 }, draws);
  expect((lengths[1] ?? NaN) / 2).toBeCloseTo(0.9, 6);
});

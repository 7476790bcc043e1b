import { describe, expect, test } from 'vitest';
import { FusedTrainer } from '../../../../src/lib/training/kernel/fusedTrainer';
import type { Activation, RunSpec } from '../../../../src/lib/spec/spec';
import { randomData } from './randomRun';

const SAMPLES = 200_000;

function activationSpec(activation: Activation): RunSpec {
  return {
    seed: 1,
    data: { kind: 'blobs', points: 8, noise: 1, classes: 1 },
    layers: [{ kind: 'activation', activation }],
    loss: 'meanSquaredError',
    optimiser: { kind: 'sgd', learningRate: 1 },
    batchSize: 'full',
    steps: 1,
    record: { every: 1 },
  };
}

function kernelValues(activation: Activation, inputs: Float32Array): Float32Array {
  const trainer = new FusedTrainer(activationSpec(activation), randomData(1, 1, 1, 8, false));
  const values = trainer.forward(inputs, inputs.length, 'eval');
  trainer.dispose();
  return values;
}

/** Distance between neighbouring float32 numbers at x. */
function unitInTheLastPlace(x: number): number {
  return 2 ** Math.max(-149, Math.floor(Math.log2(Math.abs(x))) - 23);
}

function largestError(activation: Activation, exact: (x: number) => number, inputs: Float32Array): number {
  const values = kernelValues(activation, inputs);
  return inputs.reduce((largest, x, i) => {
    const wanted = exact(x);
    return Math.max(largest, Math.abs((values[i] ?? NaN) - wanted) / unitInTheLastPlace(wanted));
  }, 0);
}

const grid = (from: number, to: number) => Float32Array.from({ length: SAMPLES }, (_, i) => from + ((to - from) * (i + 0.5)) / SAMPLES);
const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

describe('errors in units in the last place, against float64', () => {
  test.each([
    [-1e-3, 1e-3],
    [-1, 1],
    [-20, 20],
  ])('tanh on [%d, %d]', (from, to) => {
    expect(largestError('tanh', Math.tanh, grid(from, to))).toBeLessThan(2.5);
  });

  test.each([
    [-1, 1],
    [-20, 20],
    [-85, 85],
  ])('sigmoid on [%d, %d]', (from, to) => {
    expect(largestError('sigmoid', sigmoid, grid(from, to))).toBeLessThan(2.5);
  });
});

test('the ends are exact, and what is no number stays none', () => {
  const inputs = Float32Array.of(0, -0, 1e4, -1e4, Infinity, -Infinity, NaN);
  expect([...kernelValues('tanh', inputs)]).toEqual([0, -0, 1, -1, 1, -1, NaN]);
  const [atZero, , one, nought, atInfinity, atMinusInfinity, none] = kernelValues('sigmoid', inputs);
  expect([atZero, one, atInfinity, none]).toEqual([0.5, 1, 1, NaN]);
  expect(nought).toBeLessThan(1e-37);
  expect(atMinusInfinity).toBeLessThan(1e-37);
});

test('log and exp in the cross-entropy: log(e^z + 1) for z from -30 to 30', () => {
  const spec: RunSpec = { ...activationSpec('identity'), loss: 'crossEntropy' };
  const trainer = new FusedTrainer(spec, randomData(1, 2, 2, 8, true));
  for (let z = -30; z <= 30; z += 0.37) {
    const logits = Float32Array.of(z, 0);
    const { loss } = trainer.inspect(logits, Float32Array.of(1), 1, 'eval');
    const exact = Math.log1p(Math.exp(logits[0] ?? NaN));
    // Below 2^-24 the sum 1 + e^z is 1 in float32, as in PyTorch.
    expect(Math.abs(loss - exact)).toBeLessThan(1.2e-7 * Math.max(1, exact));
  }
  trainer.dispose();
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFusedTrainer } from '../../../../src/lib/training/kernel/fusedTrainer';
import { batchSequence } from '../../../../src/lib/spec/streams';
import { TapeTrainer } from '../../../../src/lib/training/tapeTrainer';
import type { NamedArray } from '../../../../src/lib/nn/namedArray';
import type { PassMode, Trainer } from '../../../../src/lib/training/trainer';
import { randomRun, type RandomRun } from './randomRun';

const RUNS = { numRuns: 200, seed: 20260 };
const STEPS = 4;
/** A run whose loss is larger diverges, and its differences with it. */
const MOST_LOSS = 1e3;
const TIMEOUT = 120_000;

const largestSize = (values: Float32Array, least: number) => values.reduce((largest, value) => Math.max(largest, Math.abs(value)), least);

/** Largest difference, relative to the largest size in `right` or `scale` if all are smaller. */
function distance(left: Float32Array, right: Float32Array, least = 1e-3): number {
  expect(left.length).toBe(right.length);
  const scale = largestSize(right, least);
  return left.reduce((largest, value, i) => Math.max(largest, Math.abs(value - (right[i] ?? NaN))), 0) / scale;
}

function expectNear(left: readonly NamedArray[], right: readonly NamedArray[], tolerance: number): void {
  expect(left.map(({ name, shape }) => [name, shape])).toEqual(right.map(({ name, shape }) => [name, shape]));
  // Some gradients vanish by symmetry (before batch normalisation) and are rounding error alone, so the scale is that of all.
  const scale = right.reduce((largest, { values }) => largestSize(values, largest), 1e-3);
  left.forEach(({ name, values }, i) =>
    expect(distance(values, right[i]?.values ?? new Float32Array(), scale), name).toBeLessThan(tolerance),
  );
}

function withBoth(run: RandomRun, check: (fused: Trainer, tape: Trainer) => void): void {
  const fused = createFusedTrainer(run.spec, run.data);
  const tape = new TapeTrainer(run.spec, run.data);
  try {
    check(fused, tape);
  } finally {
    fused.dispose();
    tape.dispose();
  }
}

test.each<PassMode>(['train', 'eval'])(
  'both trainers see the same outputs, loss and gradients in %s mode',
  (mode) => {
    fc.assert(
      fc.property(randomRun, (run) => {
        withBoth(run, (fused, tape) => {
          const { inputs, targets, count } = run.data.training;
          const left = fused.inspect(inputs, targets, count, mode);
          const right = tape.inspect(inputs, targets, count, mode);
          expect(Math.abs(left.loss - right.loss) / right.loss).toBeLessThan(2e-6);
          left.layers.forEach(({ outputs, gradients }, i) => {
            expect(distance(outputs, right.layers[i]?.outputs ?? new Float32Array()), `outputs ${i}`).toBeLessThan(2e-5);
            expect(distance(gradients, right.layers[i]?.gradients ?? new Float32Array()), `gradients ${i}`).toBeLessThan(2e-4);
          });
          expectNear(left.parameterGradients, right.parameterGradients, 2e-4);
          expect(distance(fused.forward(inputs, count, mode), tape.forward(inputs, count, mode))).toBeLessThan(2e-5);
        });
      }),
      RUNS,
    );
  },
  TIMEOUT,
);

test(
  'both trainers take the same steps',
  () => {
    fc.assert(
      fc.property(randomRun, (run) => {
        withBoth(run, (fused, tape) => {
          const rowsOf = batchSequence(run.spec.seed, run.data.training.count, run.spec.batchSize);
          for (let step = 0; step < STEPS; step++) {
            const left = fused.step(rowsOf(step), run.spec.optimiser);
            const right = tape.step(rowsOf(step), run.spec.optimiser);
            fc.pre(right < MOST_LOSS);
            // Float32 alone moves some of these networks by 2e-5 in four steps: a batch-norm layer behind a single unit.
            expect(Math.abs(left - right) / (right + 0.1)).toBeLessThan(step === 0 ? 2e-6 : 3e-4);
          }
          expectNear(fused.parameters(), tape.parameters(), 1e-3);
          expectNear(fused.averages(), tape.averages(), 1e-3);
          expect(fused.averages().length > 0).toBe(run.spec.average !== undefined);
        });
      }),
      RUNS,
    );
  },
  TIMEOUT,
);

test(
  'several steps in one call are the same steps, bit for bit',
  () => {
    fc.assert(
      fc.property(randomRun, (run) => {
        const one = createFusedTrainer(run.spec, run.data);
        const many = createFusedTrainer(run.spec, run.data);
        const rowsOf = batchSequence(run.spec.seed, run.data.training.count, run.spec.batchSize);
        const batches = Array.from({ length: STEPS }, (_, step) => rowsOf(step));
        const losses = batches.map((rows) => one.step(rows, run.spec.optimiser));
        const together = Int32Array.from(batches.flatMap((rows) => [...rows]));
        expect([...many.steps(together, run.spec.optimiser, STEPS)]).toEqual(losses);
        expect(many.parameters()).toEqual(one.parameters());
        expect(many.averages()).toEqual(one.averages());
        one.dispose();
        many.dispose();
      }),
      { ...RUNS, numRuns: 50 },
    );
  },
  TIMEOUT,
);

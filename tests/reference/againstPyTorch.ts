import { expect } from 'vitest';
import { evaluateLoss } from '../../src/lib/nn/evaluateLoss';
import { isTrainable } from '../../src/lib/nn/initialParameters';
import { batchSequence } from '../../src/lib/spec/streams';
import { selectedRows } from '../../src/lib/data/dataSet';
import type { NamedArray } from '../../src/lib/nn/namedArray';
import { jobData, referenceJobs } from './jobs';
import { digest, reference, type Digest } from './reference';
import type { trainers } from './trainers';

/** Relative difference of the loss that is allowed in the first steps, and up to the last. */
const EARLY = { steps: 20, tolerance: 1e-6 };
const LATE_TOLERANCE = 5e-6;
const BFLOAT16_TOLERANCE = 1e-3;
/** The tape takes minutes for 200 steps of the large jobs; 200 steps of the small ones hold it to the same arithmetic. */
const TAPE_STEPS: Partial<Record<string, number>> = { J2: 30, J3: 60, J3t: 60, J3b: 60, J4: 6, J8: 20 };

function expectDigests(seed: number, arrays: readonly NamedArray[], wanted: readonly Digest[], tolerance: number): void {
  expect(arrays.map(({ name }) => name)).toEqual(wanted.map(({ name }) => name));
  // Gradients before batch normalisation vanish up to rounding, so the scale is that of the largest.
  const scale = Math.max(...wanted.map(({ norm }) => norm));
  const distances = arrays.flatMap(({ name, values }, i) => {
    const right = wanted[i];
    if (!right) return [];
    const left = digest(seed, i, name, values, right.beginning.length);
    const beginning = left.beginning.map((value, j) => Math.abs(value - (right.beginning[j] ?? NaN)));
    return [left.projection - right.projection, left.norm - right.norm, ...beginning].map(
      (distance) => [name, Math.abs(distance) / scale] as const,
    );
  });
  expect(distances.filter(([, distance]) => !(distance < tolerance))).toEqual([]);
}

type Trainer = (typeof trainers)[number];

/** The trainer of a job before its first step, and the rows that each step takes. */
function begun(create: Trainer['create'], job: NonNullable<(typeof referenceJobs)[string]>) {
  const { spec } = job;
  const data = jobData(job);
  return { spec, data, rowsOf: batchSequence(spec.seed, data.training.count, spec.batchSize), trainer: create(spec, data) };
}

/** Losses, gradients and, where all steps are taken, weights are PyTorch's, as recorded. */
export function expectPyTorchsSteps({ create }: Trainer, name: string): void {
  const [job, recorded] = [referenceJobs[name], reference.jobs[name]];
  if (!job || !recorded) throw new Error(`${name} is not recorded`);
  const { spec, data, rowsOf, trainer } = begun(create, job);

  const first = selectedRows(data, rowsOf(0));
  const { loss, parameterGradients } = trainer.inspect(first.inputs, first.targets, first.count, 'train');
  expect(Math.abs(loss / (recorded.losses[0] ?? NaN) - 1)).toBeLessThan(EARLY.tolerance);
  if (recorded.firstGradients.length > 0) expectDigests(spec.seed, parameterGradients, recorded.firstGradients, 2e-6);

  const steps = (trainer.mode === 'tape' ? TAPE_STEPS[name] : undefined) ?? recorded.losses.length;
  const distances = recorded.losses
    .slice(0, steps)
    .map((wanted, step) => Math.abs(trainer.step(rowsOf(step), spec.optimiser) / wanted - 1));
  expect(Math.max(...distances.slice(0, EARLY.steps))).toBeLessThan(EARLY.tolerance);
  expect(Math.max(...distances)).toBeLessThan(LATE_TOLERANCE);
  if (steps === recorded.losses.length) {
    expectDigests(spec.seed, trainer.parameters().filter(isTrainable), recorded.parameters, 1e-4);
    const { inputs, targets, count } = data.training;
    const evaluation = () => evaluateLoss(spec.loss, trainer.forward(inputs, count, 'eval'), targets, count).loss;
    expect(Math.abs(evaluation() / recorded.evaluationLoss - 1)).toBeLessThan(LATE_TOLERANCE);
    if (recorded.averaged) {
      expectDigests(spec.seed, trainer.averages(), recorded.averaged.parameters, 1e-4);
      trainer.load(trainer.averages());
      expect(Math.abs(evaluation() / recorded.averaged.evaluationLoss - 1)).toBeLessThan(LATE_TOLERANCE);
    }
  }
  trainer.dispose();
}

/** bfloat16 has eight bits: the directions differ by some hundredths, the losses of 200 steps by some 1e-4. */
export function expectPyTorchsStepsInBfloat16({ create }: Trainer, name: string): void {
  const [job, losses] = [referenceJobs[name], reference.lossesInBfloat16[name]];
  if (!job || !losses) throw new Error(`${name} is not recorded`);
  const { spec, rowsOf, trainer } = begun(create, job);
  const distances = losses.map((wanted, step) => Math.abs(trainer.step(rowsOf(step), spec.optimiser) / wanted - 1));
  expect(Math.max(...distances)).toBeLessThan(BFLOAT16_TOLERANCE);
  trainer.dispose();
}

import { describe, expect, test } from 'vitest';
import { batchSequence } from '../../src/lib/spec/streams';
import type { NamedArray } from '../../src/lib/nn/namedArray';
import type { PassMode, Trainer } from '../../src/lib/training/trainer';
import { referenceData } from './jobs';
import { reference, type RecordedPass } from './reference';
import { trainers } from './trainers';

/** Relative to the largest number in question, or to 0.1 if all are smaller. */
const TOLERANCE = 3e-6;
/** Adam and its kin divide by the root of a small number: it magnifies the rounding of a gradient. */
const TOLERANCE_AFTER_STEPS = 2e-5;

function distance(values: Float32Array, wanted: readonly number[]): number {
  expect(values).toHaveLength(wanted.length);
  const scale = Math.max(0.1, ...wanted.map(Math.abs));
  return values.reduce((largest, value, i) => Math.max(largest, Math.abs(value - (wanted[i] ?? NaN))), 0) / scale;
}

function expectState(arrays: readonly NamedArray[], wanted: Record<string, readonly number[]>, tolerance: number): void {
  expect(arrays.map(({ name }) => name)).toEqual(Object.keys(wanted));
  for (const { name, values } of arrays) expect(distance(values, wanted[name] ?? []), name).toBeLessThan(tolerance);
}

function expectPass(trainer: Trainer, data: ReturnType<typeof referenceData>, mode: PassMode, wanted: RecordedPass): void {
  const { inputs, targets, count } = data.training;
  const { loss, layers, parameterGradients } = trainer.inspect(inputs, targets, count, mode);
  expect(Math.abs(loss / wanted.loss - 1)).toBeLessThan(TOLERANCE);
  expect(layers).toHaveLength(wanted.layers.length);
  layers.forEach(({ outputs, gradients }, i) => {
    expect(distance(outputs, wanted.layers[i]?.outputs ?? []), `outputs of layer ${i}`).toBeLessThan(TOLERANCE);
    expect(distance(gradients, wanted.layers[i]?.gradients ?? []), `gradients of layer ${i}`).toBeLessThan(TOLERANCE);
  });
  expectState(parameterGradients, wanted.parameterGradients, TOLERANCE);
  expect(distance(trainer.forward(inputs, count, mode), wanted.layers[layers.length - 1]?.outputs ?? [])).toBeLessThan(TOLERANCE);
}

describe.each(trainers)('the $mode trainer does as PyTorch does', ({ create }) => {
  const probeData = ({ seed, layers, loss }: (typeof reference.layers)[number]['spec']) => {
    const last = layers.at(-1);
    return referenceData(seed, reference.features, last?.kind === 'dense' ? last.units : 0, reference.rows, loss);
  };

  test.each(reference.layers)('with $name', ({ spec, train, stateAfterStep, evalAfterStep }) => {
    const data = probeData(spec);
    const trainer = create(spec, data);
    expectPass(trainer, data, 'train', train);
    const loss = trainer.step(batchSequence(spec.seed, reference.rows, 'full')(0), spec.optimiser);
    expect(Math.abs(loss / train.loss - 1)).toBeLessThan(TOLERANCE);
    expectState(trainer.parameters(), stateAfterStep, TOLERANCE);
    expectPass(trainer, data, 'eval', evalAfterStep);
    trainer.dispose();
  });

  test.each(reference.optimisers)('in its steps: $name', ({ spec, losses, states }) => {
    const data = probeData(spec);
    const trainer = create(spec, data);
    const rowsOf = batchSequence(spec.seed, reference.rows, spec.batchSize);
    losses.forEach((wanted, step) => {
      expect(Math.abs(trainer.step(rowsOf(step), spec.optimiser) / wanted - 1), `loss of step ${step}`).toBeLessThan(TOLERANCE_AFTER_STEPS);
      const state = states[step + 1];
      if (state) expectState(trainer.parameters(), state, TOLERANCE_AFTER_STEPS);
    });
    trainer.dispose();
  });

  test('with logits of 1000', () => {
    const { logits, targets, loss, gradients } = reference.extremeLogits;
    const count = targets.length;
    const outputs = logits.length / count;
    const data = referenceData(1, outputs, outputs, count, 'crossEntropy');
    const spec = {
      seed: 1,
      data: { kind: 'blobs', points: count, noise: 1, classes: outputs },
      layers: [{ kind: 'activation', activation: 'identity' }],
      loss: 'crossEntropy',
      optimiser: { kind: 'sgd', learningRate: 1 },
      batchSize: 'full',
      steps: 1,
      record: { every: 1 },
    } as const;
    const trainer = create(spec, data);
    const seen = trainer.inspect(Float32Array.from(logits), Float32Array.from(targets), count, 'train');
    expect(seen.loss / loss).toBeCloseTo(1, 6);
    expect(distance(seen.layers[0]?.gradients ?? new Float32Array(), gradients)).toBeLessThan(TOLERANCE);
    trainer.dispose();
  });
});

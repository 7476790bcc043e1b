import { describe, expect, test } from 'vitest';
import { trainedInParts } from '../../../../src/lib/experiments/dropout/dropoutInParts';
import { trainedRun } from '../../../../src/lib/experiments/trainedRun';
import type { RunSpec } from '../../../../src/lib/spec/spec';

const run = (steps: number, p: number): RunSpec => ({
  seed: 3,
  data: { kind: 'moons', noise: 0.2, points: 60, validationPoints: 40 },
  layers: [
    { kind: 'dense', units: 8 },
    { kind: 'activation', activation: 'relu' },
    { kind: 'dropout', p },
    { kind: 'dense', units: 2 },
  ],
  loss: 'crossEntropy',
  optimiser: { kind: 'sgd', learningRate: 0.2 },
  batchSize: 10,
  steps,
  record: { every: steps, training: true, validation: true },
});

describe('a training in parts', () => {
  test('of which nothing differs is the training as a whole, batch by batch', () => {
    const whole = trainedRun(run(50, 0)).last;
    const inParts = trainedInParts([run(17, 0), run(33, 0)]);
    expect(inParts.training).toEqual(whole.training);
    expect(inParts.validation).toEqual(whole.validation);
    expect(inParts.step).toBe(50);
  });

  test('with dropout in the first part alone is neither the one with it all the time nor the one without', () => {
    const loss = (...parts: [RunSpec, ...RunSpec[]]) => trainedInParts(parts).training?.loss ?? NaN;
    const early = loss(run(25, 0.5), run(25, 0));
    expect(early).not.toBe(loss(run(50, 0)));
    expect(early).not.toBe(loss(run(50, 0.5)));
    expect(early).toBeLessThan(loss(run(25, 0.5)));
  });

  test('refuses an optimiser whose memory would be lost', () => {
    expect(() => trainedInParts([{ ...run(5, 0), optimiser: { kind: 'sgd', learningRate: 0.1, momentum: 0.9 } }])).toThrow(RangeError);
    expect(() => trainedInParts([{ ...run(5, 0), optimiser: { kind: 'adam', learningRate: 0.1 } }])).toThrow(RangeError);
  });
});

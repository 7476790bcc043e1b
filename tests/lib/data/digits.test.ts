import { describe, expect, test } from 'vitest';
import { createDataSet } from '../../../src/lib/data/createDataSet';
import type { RunRecord } from '../../../src/lib/training/event';
import type { LayerSpec } from '../../../src/lib/spec/spec';
import { train } from '../../../src/lib/training/train';

const hidden: readonly LayerSpec[] = [
  { kind: 'dense', units: 64, init: { kind: 'heNormal' } },
  { kind: 'activation', activation: 'relu' },
];

/** Accuracy on 1,000 fresh pictures after training on 1,000. */
function accuracy(layers: readonly LayerSpec[]): number {
  const events = train({
    seed: 1,
    data: { kind: 'digits', size: 14, points: 1000, validationPoints: 1000 },
    layers: [...layers, { kind: 'dense', units: 10 }],
    loss: 'crossEntropy',
    optimiser: { kind: 'sgd', learningRate: 0.05, momentum: 0.9, weightDecay: 0.001 },
    batchSize: 50,
    steps: 1000,
    record: { every: 1000, validation: true },
  });
  const records = [...events].filter((event): event is RunRecord => event.kind === 'record');
  return records[records.length - 1]?.validation?.accuracy ?? NaN;
}

test('a linear classifier stays clearly below a small network', { timeout: 120_000 }, () => {
  const [linear, network] = [accuracy([]), accuracy([...hidden, ...hidden])];
  expect(linear).toBeGreaterThan(0.6);
  expect(network).toBeGreaterThan(0.9);
  expect(network - linear).toBeGreaterThan(0.1);
});

describe.each([14, 28] as const)('pictures of %i pixels', (size) => {
  const { training } = createDataSet({ seed: 3, loss: 'crossEntropy', data: { kind: 'digits', size, points: 300, noise: 0 } });

  test('have grey values from 0 to 1, dark in places and empty at the corners', () => {
    expect(training.inputs.every((value) => value >= 0 && value <= 1)).toBe(true);
    for (let row = 0; row < training.count; row++) {
      const picture = training.inputs.subarray(row * size * size, (row + 1) * size * size);
      const ink = picture.reduce((sum, value) => sum + value, 0) / (size * size);
      expect(picture.some((value) => value > 0.5)).toBe(true);
      expect(ink).toBeGreaterThan(0.02);
      expect(ink).toBeLessThan(0.4);
    }
  });

  test('no two are the same', () => {
    const pictures = Array.from({ length: training.count }, (_, row) =>
      training.inputs.subarray(row * size * size, (row + 1) * size * size).join(),
    );
    expect(new Set(pictures).size).toBe(training.count);
  });
});

import { expect, test } from 'vitest';
import { createDataSet } from '../../../../src/lib/data/createDataSet';
import { FusedTrainer } from '../../../../src/lib/training/kernel/fusedTrainer';
import { fusedTrainers } from '../../../../src/lib/training/kernel/fusedTrainers';
import { batchSequence } from '../../../../src/lib/spec/streams';
import { exampleSpec } from '../exampleSpec';

const STEPS = 5;
const layers = exampleSpec().layers;
const optimiser = { kind: 'adam', learningRate: 0.01 } as const;
/** Alike are the first two and the last; the others differ in width, in what they know of biases, and in the rows of a batch. */
const specs = [
  exampleSpec({ optimiser }),
  exampleSpec({ optimiser, seed: 2, layers: layers.map((layer) => (layer.kind === 'dropout' ? { ...layer, p: 0.5 } : layer)) }),
  exampleSpec({ optimiser, layers: [{ kind: 'dense', units: 5 }, ...layers.slice(1)] }),
  exampleSpec({ optimiser, layers: [{ kind: 'dense', units: 8, bias: false }, ...layers.slice(1)] }),
  exampleSpec({ optimiser, batchSize: 'full', data: { kind: 'moons', points: 90, noise: 0.1 } }),
  exampleSpec({ optimiser, seed: 3 }),
];
const data = specs.map(createDataSet);

test('runs side by side are the same as alone, bit for bit, step by step in turn', () => {
  const together = fusedTrainers(specs, data);
  const alone = specs.map((spec, i) => new FusedTrainer(spec, data[i] ?? createDataSet(spec)));
  const rows = specs.map((spec, i) => batchSequence(spec.seed, data[i]?.training.count ?? 0, spec.batchSize));
  for (let step = 0; step < STEPS; step++) {
    for (const [i, { optimiser }] of specs.entries()) {
      const batch = rows[i]?.(step) ?? new Int32Array();
      expect(together[i]?.step(batch, optimiser)).toBe(alone[i]?.step(batch, optimiser));
      const { inputs, targets, count } = data[i]?.training ?? { inputs: new Float32Array(), targets: new Float32Array(), count: 0 };
      expect(together[i]?.inspect(inputs, targets, count, 'train')).toEqual(alone[i]?.inspect(inputs, targets, count, 'train'));
      expect(together[i]?.forward(inputs, count, 'eval')).toEqual(alone[i]?.forward(inputs, count, 'eval'));
    }
  }
  for (const [i] of specs.entries()) expect(together[i]?.parameters()).toEqual(alone[i]?.parameters());
  [...together, ...alone].forEach((trainer) => trainer.dispose());
});

test('networks that are alike stand in one memory, which is smaller than theirs apart', () => {
  const buffers = (trainers: readonly FusedTrainer[]) =>
    new Set(trainers.flatMap((trainer) => [...trainer.variables.values()].map((variable) => (variable.dataSync() as Float32Array).buffer)));
  const bytes = (some: Iterable<ArrayBufferLike>) => [...some].reduce((sum, { byteLength }) => sum + byteLength, 0);
  const wide = Array.from({ length: 8 }, (_, seed) =>
    exampleSpec({
      seed,
      batchSize: 'full',
      data: { kind: 'moons', points: 500, noise: 0.1 },
      layers: [{ kind: 'dense', units: 100 }, ...layers.slice(1)],
    }),
  );
  const wideData = wide.map(createDataSet);
  const together = fusedTrainers(wide, wideData);
  const alone = wide.map((spec, i) => new FusedTrainer(spec, wideData[i] ?? createDataSet(spec)));
  expect(buffers(together).size).toBe(1);
  expect(buffers(alone).size).toBe(8);
  expect(bytes(buffers(together))).toBeLessThan(bytes(buffers(alone)) / 4);
  [...together, ...alone].forEach((trainer) => trainer.dispose());
});

test('a network in the memory of one that was disposed of is the same as any, and what is left of that says nothing', () => {
  const [spec, other] = [
    exampleSpec({ optimiser, seed: 4 }),
    exampleSpec({ optimiser, seed: 5, layers: [{ kind: 'dense', units: 4 }, ...layers.slice(1)] }),
  ];
  const memoryOf = ({ variables }: FusedTrainer) =>
    [...variables.values()].map((variable) => (variable.dataSync() as Float32Array).buffer)[0];
  const trained = (trainer: FusedTrainer) => {
    const rows = batchSequence(other.seed, createDataSet(other).training.count, other.batchSize);
    return Array.from({ length: STEPS }, (_, step) => trainer.step(rows(step), optimiser));
  };
  const first = new FusedTrainer(spec, createDataSet(spec));
  const fresh = new FusedTrainer(other, createDataSet(other));
  const { inputs, targets, count } = createDataSet(spec).training;
  const left = first.inspect(inputs, targets, count, 'eval').layers[0]?.outputs;
  const memory = memoryOf(first);
  first.dispose();
  first.dispose();
  expect(left?.every(Number.isNaN)).toBe(true);
  const [second, third] = [new FusedTrainer(other, createDataSet(other)), new FusedTrainer(other, createDataSet(other))];
  expect([memoryOf(second) === memory, memoryOf(third) === memory]).toEqual([true, false]);
  expect(trained(second)).toEqual(trained(fresh));
  expect(second.parameters()).toEqual(fresh.parameters());
});

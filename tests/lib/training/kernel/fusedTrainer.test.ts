import { afterEach, describe, expect, test } from 'vitest';
import { FusedTrainer } from '../../../../src/lib/training/kernel/fusedTrainer';
import { batchSequence } from '../../../../src/lib/spec/streams';
import { matMul, memory, tensor, tidy } from '../../../../src/lib/training/tensorflow';
import type { RunSpec } from '../../../../src/lib/spec/spec';
import { randomData } from './randomRun';

const spec: RunSpec = {
  seed: 5,
  data: { kind: 'blobs', points: 90, noise: 1, classes: 3 },
  layers: [
    { kind: 'dense', units: 7 },
    { kind: 'batchNorm' },
    { kind: 'activation', activation: 'sigmoid' },
    { kind: 'dropout', p: 0.4 },
    { kind: 'dense', units: 3 },
  ],
  loss: 'crossEntropy',
  optimiser: { kind: 'adam', learningRate: 0.01 },
  batchSize: 30,
  steps: 1,
  record: { every: 1 },
};
const data = randomData(5, 5, 3, 90, true);
const { inputs, targets, count } = data.training;
const rowsOf = batchSequence(spec.seed, count, 30);
const steps = (trainer: FusedTrainer, from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => trainer.step(rowsOf(from + i), spec.optimiser));

const trainers: FusedTrainer[] = [];
const createTrainer = (given = spec) => {
  const trainer = new FusedTrainer(given, data);
  trainers.push(trainer);
  return trainer;
};
afterEach(() => trainers.splice(0).forEach((trainer) => trainer.dispose()));

test("the variables are the kernel's memory: a step changes what a stock operation sees", () => {
  const trainer = createTrainer({ ...spec, layers: [{ kind: 'dense', units: 3, bias: false }] });
  const product = () =>
    tidy(() => {
      const weight = trainer.variables.get('0.weight');
      if (!weight) throw new Error('no weight');
      return Float32Array.from(matMul(tensor(inputs, [count, 5]), weight).dataSync());
    });
  const columns = (padded: Float32Array) => padded.filter((_, i) => i % 4 < 3);
  const close = (left: Float32Array, right: Float32Array) => left.forEach((value, i) => expect(value).toBeCloseTo(right[i] ?? NaN, 5));
  const before = product();
  close(columns(before), trainer.forward(inputs, count, 'eval'));
  steps(trainer, 0, 3);
  const after = product();
  expect(after).not.toEqual(before);
  close(columns(after), trainer.forward(inputs, count, 'eval'));
  expect(after.filter((_, i) => i % 4 === 3).every((value) => value === 0)).toBe(true);
});

describe('passes', () => {
  test('of more rows than a batch give in eval mode what one row at a time gives', () => {
    const trainer = createTrainer();
    steps(trainer, 0, 4);
    const all = trainer.forward(inputs, count, 'eval');
    for (const row of [0, 63, 64, 89]) {
      const one = trainer.forward(inputs.slice(row * 5, row * 5 + 5), 1, 'eval');
      expect([...one]).toEqual([...all.subarray(row * 3, row * 3 + 3)]);
    }
  });

  test('leave the running statistics and the next step alone', () => {
    const [disturbed, left] = [createTrainer(), createTrainer()];
    const before = disturbed.parameters();
    disturbed.inspect(inputs, targets, count, 'train');
    disturbed.forward(inputs, 40, 'train');
    expect(disturbed.parameters()).toEqual(before);
    expect(steps(disturbed, 0, 3)).toEqual(steps(left, 0, 3));
  });

  test('in train mode use the masks of the step to come', () => {
    const trainer = createTrainer();
    const rows = rowsOf(0);
    const batchInputs = Float32Array.from([...rows].flatMap((row) => [...inputs.subarray(row * 5, row * 5 + 5)]));
    const batchTargets = Float32Array.from(rows, (row) => targets[row] ?? NaN);
    const { loss } = trainer.inspect(batchInputs, batchTargets, rows.length, 'train');
    expect(trainer.step(rows, spec.optimiser)).toBeCloseTo(loss, 6);
    expect(trainer.inspect(batchInputs, batchTargets, rows.length, 'train').layers[3]?.outputs).not.toEqual(
      createTrainer().inspect(batchInputs, batchTargets, rows.length, 'train').layers[3]?.outputs,
    );
  });
});

test.each([0, 0.4, 0.9])('wide passes drop a share of %f', (p) => {
  const trainer = createTrainer({ ...spec, layers: spec.layers.map((layer) => (layer.kind === 'dropout' ? { ...layer, p } : layer)) });
  const outputs = trainer.inspect(inputs, targets, count, 'train').layers[3]?.outputs ?? new Float32Array();
  expect(outputs.filter((value) => value === 0).length / outputs.length).toBeCloseTo(p, 1);
});

test('parameters come back as they were loaded; others are refused', () => {
  const trainer = createTrainer();
  const given = trainer.parameters().map((parameter, i) => ({ ...parameter, values: parameter.values.map((_, j) => i + j / 8) }));
  trainer.load(given);
  expect(trainer.parameters()).toEqual(given);
  expect(given.map(({ name }) => name)).toEqual([
    '0.weight',
    '0.bias',
    '1.weight',
    '1.bias',
    '1.running_mean',
    '1.running_var',
    '4.weight',
    '4.bias',
  ]);
  expect(() => trainer.load([{ name: '9.weight', shape: [1], values: new Float32Array(1) }])).toThrow('there is no parameter 9.weight');
  expect(() => trainer.load([{ name: '0.bias', shape: [6], values: new Float32Array(6) }])).toThrow('0.bias has 7 numbers, not 6');
});

test('10,000 steps and a thousand passes leave no tensor behind, and disposing none at all', () => {
  const atFirst = memory().numTensors;
  const trainer = createTrainer();
  const running = memory().numTensors;
  for (let call = 0; call < 1000; call++)
    trainer.steps(
      Int32Array.from({ length: 40 }, (_, i) => (i + call) % count),
      spec.optimiser,
      10,
    );
  for (let pass = 0; pass < 500; pass++) trainer.forward(inputs, count, 'eval');
  for (let pass = 0; pass < 500; pass++) trainer.inspect(inputs, targets, count, 'train');
  expect(memory().numTensors).toBe(running);
  trainers.splice(0).forEach((created) => created.dispose());
  expect(memory().numTensors).toBe(atFirst);
});

test('a batch that is larger than said is refused', () => {
  expect(() => createTrainer().step(new Int32Array(65), spec.optimiser)).toThrow('a batch has 1 to 64 rows, not 65');
});

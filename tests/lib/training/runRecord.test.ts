import { describe, expect, test } from 'vitest';
import { createDataSet } from '../../../src/lib/data/createDataSet';
import { distribution } from '../../../src/lib/math/distribution';
import { evaluateLoss } from '../../../src/lib/nn/evaluateLoss';
import type { RunRecord } from '../../../src/lib/training/event';
import { gradientNoise } from '../../../src/lib/training/gradientNoise';
import { gridInputs } from '../../../src/lib/training/gridInputs';
import { layerRecords } from '../../../src/lib/training/layerRecords';
import type { RunSpec } from '../../../src/lib/spec/spec';
import { TapeTrainer } from '../../../src/lib/training/tapeTrainer';
import { train } from '../../../src/lib/training/train';
import { exampleSpec } from './exampleSpec';

const withTrainer = <Result>(spec: RunSpec, use: (trainer: TapeTrainer, data: ReturnType<typeof createDataSet>) => Result): Result => {
  const data = createDataSet(spec);
  const trainer = new TapeTrainer(spec, data);
  const result = use(trainer, data);
  trainer.dispose();
  return result;
};

test('a grid goes row by row from the lowest y, x fastest, ends included', () => {
  expect([...gridInputs({ x: [0, 1], y: [2, 4], resolution: 2 }).inputs]).toEqual([0, 2, 1, 2, 0, 4, 1, 4]);
  expect([...gridInputs({ x: [-1, 1], resolution: 3 }).inputs]).toEqual([-1, 0, 1]);
});

test('a record of the grid holds the logits of each point in eval mode', () => {
  const spec = exampleSpec({ record: { every: 1, grid: { x: [-1, 2], y: [-1, 1], resolution: 5 } }, steps: 0 });
  const [, record] = [...train(spec, { trainer: (s, d) => new TapeTrainer(s, d) })] as [unknown, RunRecord];
  expect(record.grid).toHaveLength(5 * 5 * 2);
  const single = withTrainer(spec, (trainer) => trainer.forward(Float32Array.of(2, -1), 1, 'eval'));
  expect(record.grid?.slice(4 * 2, 4 * 2 + 2)).toEqual(single);
});

describe('evaluation', () => {
  test('of equal logits is ln of the number of classes', () => {
    expect(evaluateLoss('crossEntropy', new Float32Array(8), Float32Array.of(0, 3), 2)).toEqual({
      loss: expect.closeTo(Math.log(4), 12) as number,
      accuracy: 0.5,
    });
  });

  test('is exact at logits of +-1000', () => {
    expect(evaluateLoss('crossEntropy', Float32Array.of(1000, -1000, 1000, -1000), Float32Array.of(0, 1), 2)).toEqual({
      loss: 1000,
      accuracy: 0.5,
    });
  });

  test('of a regression is the mean of squares and has no accuracy', () => {
    expect(evaluateLoss('meanSquaredError', Float32Array.of(1, 2), Float32Array.of(0, 4), 2)).toEqual({ loss: 2.5 });
  });
});

test('a distribution has the moments and shares of its numbers', () => {
  const found = distribution(Float32Array.of(1, 1, 2, 4), 3);
  expect(found).toMatchObject({ mean: 2, minimum: 1, maximum: 4 });
  expect(found.standardDeviation).toBeCloseTo(Math.sqrt(1.5), 12);
  expect(found.rms).toBeCloseTo(Math.sqrt(5.5), 12);
  expect([...found.histogram]).toEqual([0.5, 0.25, 0.25]);
  expect([...distribution(Float32Array.of(3, 3), 2).histogram]).toEqual([1, 0]);
});

describe('layer records', () => {
  const spec = exampleSpec({
    layers: [
      { kind: 'dense', units: 3, init: { kind: 'constant', value: -5, bias: 'zeros' } },
      { kind: 'activation', activation: 'relu' },
      { kind: 'dense', units: 2, init: { kind: 'constant', value: 1, bias: 'zeros' } },
    ],
    data: { kind: 'circles', points: 40, noise: 0 },
  });
  const settings = { rows: 40, histogramBins: 4 };

  test('describe outputs, gradients and weights of each layer', () => {
    const records = withTrainer(spec, (trainer, data) => layerRecords(spec, data, trainer, settings));
    expect(records.map(({ layer }) => layer)).toEqual([0, 1, 2]);
    expect(records[0]?.weights).toMatchObject({ mean: -5, standardDeviation: 0 });
    expect(records[1]?.weights).toBeUndefined();
    // The second layer sees three equal units, so its weights have one gradient a class, and these cancel.
    expect(records[2]?.weightGradients?.mean).toBeCloseTo(0, 8);
    expect(records[2]?.weightGradients?.maximum).toBeCloseTo(-(records[2]?.weightGradients?.minimum ?? NaN), 7);
    // All logits of a row are equal, so softmax is 1/2: the gradients are +-1/2 over 40 rows.
    expect(records[2]?.gradients).toMatchObject({
      minimum: expect.closeTo(-0.0125, 8) as number,
      maximum: expect.closeTo(0.0125, 8) as number,
    });
    expect(records[2]?.gradients.mean).toBeCloseTo(0, 8);
  });

  test('count dead units and saturated outputs', () => {
    const onlyPositive = { ...spec, data: { kind: 'digits', size: 14, points: 40 } as const };
    const dead: RunSpec = { ...onlyPositive, layers: [...spec.layers.slice(0, 2), { kind: 'dense', units: 10 }] };
    expect(withTrainer(dead, (trainer, data) => layerRecords(dead, data, trainer, settings))[1]?.dead).toBe(1);
    const saturated: RunSpec = {
      ...dead,
      layers: [dead.layers[0] as LayerOf<typeof dead>, { kind: 'activation', activation: 'tanh' }, { kind: 'dense', units: 10 }],
    };
    expect(withTrainer(saturated, (trainer, data) => layerRecords(saturated, data, trainer, settings))[1]?.saturated).toBe(1);
    const alive = withTrainer(spec, (trainer, data) => layerRecords(spec, data, trainer, settings))[1]?.dead;
    expect(alive).toBe(0);
  });
});

type LayerOf<Spec extends RunSpec> = Spec['layers'][number];

describe('the loss along the gradient', () => {
  const rate = 0.2;
  const spec = exampleSpec({
    layers: [
      { kind: 'dense', units: 6 },
      { kind: 'batchNorm' },
      { kind: 'noise', shift: 0.5, scale: 0.1 },
      { kind: 'activation', activation: 'tanh' },
      { kind: 'dense', units: 2 },
    ],
    optimiser: { kind: 'sgd', learningRate: rate },
    batchSize: 'full',
    steps: 2,
    record: { every: 1, alongGradient: { rates: [0, 1e-3, rate] } },
  });
  const records = [...train(spec)].filter((event) => event.kind === 'record');

  test('begins with the loss of the step to come', () => {
    expect(records[0]?.alongGradient?.[0]).toBeCloseTo(records[1]?.batchLoss ?? NaN, 6);
    expect(records[1]?.alongGradient?.[0]).toBeCloseTo(records[2]?.batchLoss ?? NaN, 6);
  });

  test('falls at first by the rate times the squared length of the gradient', () => {
    withTrainer(spec, (trainer, data) => {
      const { inputs, targets, count } = data.training;
      const { parameterGradients } = trainer.inspect(inputs, targets, count, 'train');
      const squared = parameterGradients.reduce((sum, { values }) => sum + values.reduce((inner, slope) => inner + slope * slope, 0), 0);
      const [start = NaN, near = NaN] = records[0]?.alongGradient ?? [];
      expect((start - near) / 1e-3 / squared).toBeCloseTo(1, 1);
    });
  });

  test('leaves the run as it is', () => {
    const plain = [...train({ ...spec, record: { every: 1 } })].filter((event) => event.kind === 'record');
    expect(records.map(({ batchLoss }) => batchLoss)).toEqual(plain.map(({ batchLoss }) => batchLoss));
  });
});

describe('gradient noise', () => {
  const linear = exampleSpec({ layers: [{ kind: 'dense', units: 2 }], optimiser: { kind: 'sgd', learningRate: 0.1 } });
  const noise = (spec: RunSpec) => withTrainer(spec, (trainer, data) => gradientNoise(spec, data, trainer, 0));

  test('is 0 when the batch is everything', () => {
    expect(noise({ ...linear, batchSize: 'full' })).toBe(0);
  });

  // Drawing B of N rows without replacement: the variance of the mean is proportional to (1/B) (N - B) / (N - 1).
  test('falls with the batch size as sampling theory says', () => {
    const large: RunSpec = { ...linear, data: { kind: 'moons', points: 1200, validationPoints: 1, noise: 0.1 } };
    const ratio = noise({ ...large, batchSize: 10 }) / noise({ ...large, batchSize: 40 });
    const expected = ((1200 - 10) / 10 / (1200 - 40)) * 40;
    expect(ratio / expected).toBeGreaterThan(0.6);
    expect(ratio / expected).toBeLessThan(1.6);
  });
});

describe('averaged weights', () => {
  const records = (changes: Partial<RunSpec>) =>
    [...train(exampleSpec({ record: { every: 10, training: true }, ...changes }))].filter((event) => event.kind === 'record');

  test('are evaluated beside the weights, which stay as they are', () => {
    const [plain, averaged] = [records({}), records({ average: { kind: 'exponential', decay: 0.9 } })];
    expect(averaged.map(({ training }) => training)).toEqual(plain.map(({ training }) => training));
    expect(plain.every((record) => record.averaged === undefined)).toBe(true);
    expect(averaged.map((record) => record.averaged !== undefined)).toEqual([false, true, true, true, true]);
    expect(averaged[1]?.averaged).not.toHaveProperty('validation');
    expect(averaged[4]?.averaged?.training?.loss).not.toBe(averaged[4]?.training?.loss);
  });

  test('that are taken at the last step alone are the weights', () => {
    const last = records({ average: { kind: 'equal', from: 40 } });
    expect(last[4]?.averaged?.training).toEqual(last[4]?.training);
    expect(last[3]?.averaged).toBeUndefined();
  });
});

test('layers of a residual block come before their sum, each with its own weights', () => {
  const spec = exampleSpec({
    layers: [
      { kind: 'dense', units: 4 },
      { kind: 'residual', layers: [{ kind: 'layerNorm' }, { kind: 'dense', units: 4, init: { kind: 'zeros', bias: 'zeros' } }] },
      { kind: 'dense', units: 2 },
    ],
  });
  const made = withTrainer(spec, (trainer, data) => layerRecords(spec, data, trainer, { rows: 30, histogramBins: 3 }));
  expect(made.map(({ layer, weights }) => [layer, weights?.rms !== undefined])).toEqual([
    [0, true],
    [1, false],
    [2, true],
    [3, false],
    [4, true],
  ]);
  expect(made[2]?.weights?.rms).toBe(0);
  // A block of zeros hands on what it takes in.
  expect(made[3]?.outputs).toEqual(made[0]?.outputs);
});

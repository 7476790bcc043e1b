import { describe, expect, test } from 'vitest';
import { createDataSet } from '../../../src/lib/data/createDataSet';
import { FusedTrainer } from '../../../src/lib/training/kernel/fusedTrainer';
import type { LayerSpec, RunSpec } from '../../../src/lib/spec/spec';
import { dropoutMask, masksKey, noiseKey, unitNoise } from '../../../src/lib/spec/streams';
import { TapeTrainer } from '../../../src/lib/training/tapeTrainer';
import type { Trainer, TrainerFactory } from '../../../src/lib/training/trainer';
import { exampleSpec } from './exampleSpec';

const ROWS = Int32Array.of(3, 1, 4, 15, 9, 26, 5, 35);
const [FEATURES, UNITS] = [2, 3];
/** Hands the first layer's outputs on unchanged to what is tested, as logits. */
const net = (...tested: readonly LayerSpec[]): readonly LayerSpec[] => [
  { kind: 'dense', units: UNITS },
  ...tested,
  { kind: 'dense', units: 2 },
];

describe.each<[string, TrainerFactory]>([
  ['tape', (spec, data) => new TapeTrainer(spec, data)],
  ['fused', (spec, data) => new FusedTrainer(spec, data)],
])('the %s trainer', (_, create) => {
  const using = (spec: RunSpec, use: (trainer: Trainer, data: ReturnType<typeof createDataSet>) => void) => {
    const data = createDataSet(spec);
    const trainer = create(spec, data);
    use(trainer, data);
    trainer.dispose();
  };
  const values = (trainer: Trainer, name: string) =>
    trainer.parameters().find((parameter) => parameter.name === name)?.values ?? new Float32Array();

  /** Column after column of the first layer's outputs on the batch, in float64 from the parameters. */
  const firstOutputs = (trainer: Trainer, { training }: ReturnType<typeof createDataSet>) => {
    const [weight, bias] = [values(trainer, '0.weight'), values(trainer, '0.bias')];
    return Array.from({ length: UNITS }, (__, unit) =>
      Array.from(
        ROWS,
        (row) =>
          (bias[unit] ?? 0) +
          (weight[unit * FEATURES] ?? 0) * (training.inputs[row * FEATURES] ?? 0) +
          (weight[unit * FEATURES + 1] ?? 0) * (training.inputs[row * FEATURES + 1] ?? 0),
      ),
    );
  };
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

  describe('batch normalisation', () => {
    const spec = exampleSpec({ layers: net({ kind: 'batchNorm', momentum: 0.3 }), optimiser: { kind: 'sgd', learningRate: 0 } });

    test('after one step the running mean has moved by its momentum, the running variance towards the unbiased one', () => {
      using(spec, (trainer, data) => {
        const columns = firstOutputs(trainer, data);
        trainer.step(ROWS, spec.optimiser);
        columns.forEach((column, unit) => {
          const middle = mean(column);
          const unbiased = (mean(column.map((value) => (value - middle) ** 2)) * ROWS.length) / (ROWS.length - 1);
          expect(values(trainer, '1.running_mean')[unit]).toBeCloseTo(0.3 * middle, 5);
          expect(values(trainer, '1.running_var')[unit]).toBeCloseTo(0.7 + 0.3 * unbiased, 5);
        });
      });
    });

    test('in train mode outputs have mean 0 and biased variance 1 - epsilon / (variance + epsilon), in eval mode they use the running ones', () => {
      using(spec, (trainer, data) => {
        const { inputs, targets, count } = { inputs: data.training.inputs, targets: data.training.targets, count: data.training.count };
        const column = (outputs: Float32Array) => Array.from({ length: count }, (__, row) => outputs[row * UNITS] ?? NaN);
        const normalised = column(trainer.inspect(inputs, targets, count, 'train').layers[1]?.outputs ?? new Float32Array());
        expect(mean(normalised)).toBeCloseTo(0, 5);
        expect(mean(normalised.map((value) => value * value))).toBeCloseTo(1, 3);
        const { layers } = trainer.inspect(inputs, targets, count, 'eval');
        const [before, after] = [column(layers[0]?.outputs ?? new Float32Array()), column(layers[1]?.outputs ?? new Float32Array())];
        after.forEach((value, row) => expect(value).toBeCloseTo((before[row] ?? NaN) / Math.sqrt(1 + 1e-5), 5));
      });
    });

    test('only a step moves the running statistics', () => {
      using(spec, (trainer, { training: { inputs, targets, count } }) => {
        const before = trainer.parameters();
        trainer.forward(inputs, count, 'train');
        trainer.inspect(inputs, targets, count, 'train');
        expect(trainer.parameters()).toEqual(before);
      });
    });
  });

  describe('dropout', () => {
    const spec = exampleSpec({ layers: net({ kind: 'dropout', p: 0.4 }) });

    test('in train mode multiplies by the mask of the step to come, in eval mode by nothing', () => {
      using(spec, (trainer, { training: { inputs, targets, count } }) => {
        for (let step = 0; step < 3; step++) {
          const [before, after] = trainer.inspect(inputs, targets, count, 'train').layers;
          const mask = dropoutMask(masksKey(spec.seed, 0, step), 0.4, count * UNITS);
          // + 0, for a dropped negative number may be -0 or 0.
          expect(after?.outputs.map((value) => value + 0)).toEqual(before?.outputs.map((value, i) => value * (mask[i] ?? NaN) + 0));
          const [plain, kept] = trainer.inspect(inputs, targets, count, 'eval').layers;
          expect(kept?.outputs).toEqual(plain?.outputs);
          trainer.step(ROWS, spec.optimiser);
        }
      });
    });
  });

  describe('noise', () => {
    const bounds = { shift: 0.5, scale: 0.125 };
    const spec = exampleSpec({ layers: net({ kind: 'noise', ...bounds }) });

    test('in train mode gives each unit the scale and the shift of the step to come on all rows, in eval mode nothing', () => {
      using(spec, (trainer, { training: { inputs, targets, count } }) => {
        for (let step = 0; step < 3; step++) {
          const [before, after] = trainer.inspect(inputs, targets, count, 'train').layers;
          const { factors, shifts } = unitNoise(noiseKey(spec.seed, 0, step), UNITS, bounds);
          const wanted = before?.outputs.map((value, i) => value * (factors[i % UNITS] ?? NaN) + (shifts[i % UNITS] ?? NaN)) ?? [];
          after?.outputs.forEach((value, i) => expect(value).toBeCloseTo(wanted[i] ?? NaN, 6));
          const [plain, kept] = trainer.inspect(inputs, targets, count, 'eval').layers;
          expect(kept?.outputs).toEqual(plain?.outputs);
          trainer.step(ROWS, spec.optimiser);
        }
      });
    });
  });

  test('parameters are loaded by name, and a wrong name or length is refused', () => {
    using(exampleSpec(), (trainer) => {
      const weights = Float32Array.from({ length: 16 }, (__, i) => i);
      trainer.load([{ name: '0.weight', shape: [8, 2], values: weights }]);
      expect(values(trainer, '0.weight')).toEqual(weights);
      expect(() => trainer.load([{ name: '9.weight', shape: [1], values: weights }])).toThrow(RangeError);
      expect(() => trainer.load([{ name: '0.bias', shape: [8], values: weights }])).toThrow(RangeError);
    });
  });

  test('several batches in one call are the same as one call each', () => {
    const spec = exampleSpec();
    using(spec, (together) => {
      using(spec, (apart) => {
        const rows = Int32Array.from({ length: 60 }, (__, row) => row);
        const losses = [0, 20, 40].map((first) => apart.step(rows.subarray(first, first + 20), spec.optimiser));
        expect([...together.steps(rows, spec.optimiser, 3)]).toEqual(losses);
        expect(together.parameters()).toEqual(apart.parameters());
      });
    });
  });
});

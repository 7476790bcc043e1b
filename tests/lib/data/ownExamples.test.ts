import { beforeEach, describe, expect, test } from 'vitest';
import { createDataSet } from '../../../src/lib/data/createDataSet';
import { ownSplit, type OwnInput, type OwnRows } from '../../../src/lib/data/ownTable';
import { keepOwnTable } from '../../../src/lib/data/ownTables';
import type { RunSpec } from '../../../src/lib/spec/spec';
import type { OwnDataSpec } from '../../../src/lib/table/chosen';

const number = (values: readonly number[]): OwnInput => ({ kind: 'number', values: Float64Array.from(values) });

const source = {
  fileName: 'rows.csv',
  sha256: '',
  encoding: 'utf-8',
  delimiter: ',',
  decimal: '.',
  hasHeader: true,
  rows: 10,
  inputs: [],
  target: { name: 'y' },
  gaps: 'fill' as const,
};

const keep = (rows: Partial<OwnRows>) =>
  keepOwnTable({ hash: 'ten', count: 10, inputs: [number(ROWS)], targets: Float64Array.from(ROWS), source, ...rows });

const ROWS = Array.from({ length: 10 }, (_, row) => row);
const GAPPED = [5.1, 7, NaN, 6.3, 4.9, NaN, 5.5, 6, 7.1, 5];

const run = (data: Partial<OwnDataSpec> = {}, loss: RunSpec['loss'] = 'meanSquaredError') =>
  createDataSet({
    seed: 99,
    loss,
    data: { kind: 'own', table: 'ten', features: 1, heldOut: 3, points: 7, validationPoints: 3, seed: 7, ...data },
  });

// scikit-learn 1.9.1: train_test_split(np.arange(10), test_size=3, random_state=7).
test('the split is that of scikit-learn', () => {
  const { held, training } = ownSplit({ count: 10 }, 7, 3);
  expect([...training]).toEqual([2, 1, 9, 7, 3, 6, 4]);
  expect([...held]).toEqual([8, 5, 0]);
});

// The same: GroupShuffleSplit(n_splits=1, test_size=2, random_state=5), groups b b a c a a c b d d.
test('the split by groups is that of scikit-learn', () => {
  const { held, training } = ownSplit({ count: 10, groups: Int32Array.of(1, 1, 0, 2, 0, 0, 2, 1, 3, 3) }, 5, 2);
  expect([...training]).toEqual([3, 6, 8, 9]);
  expect([...held]).toEqual([0, 1, 2, 4, 5, 7]);
});

describe('the rows of a run', () => {
  beforeEach(() => keep({}));

  // The same: SimpleImputer and StandardScaler, fitted to the training rows.
  test('have gaps filled and are standardised as scikit-learn does it, by the training rows', () => {
    keep({ inputs: [number(GAPPED)], targets: Float64Array.from(GAPPED, (value) => (Number.isNaN(value) ? 1 : value)) });
    const { training, validation } = run();
    const scaled = [
      0, 1.7805634656793103, -1.1463901765332543, 0.31708664457302804, 0.7561296909049124, -0.41465176598011316, -1.292737858643882,
    ];
    scaled.forEach((value, i) => expect(training.inputs[i]).toBeCloseTo(value, 6));
    [1.926911147789938, 0, -1.0000424944226267].forEach((value, i) => expect(validation.inputs[i]).toBeCloseTo(value, 6));
  });

  test('have a target of mean 0 and deviation 1 over the training rows', () => {
    const { targets } = run().training;
    const mean = targets.reduce((sum, value) => sum + value, 0) / 7;
    expect(mean).toBeCloseTo(0, 6);
    expect(targets.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 7).toBeCloseTo(1, 6);
  });

  test('do not depend on what is kept from training', () => {
    const { training } = run();
    const outside = Float64Array.from(ROWS, (row) => ([8, 5, 0].includes(row) ? 1e6 : row));
    keep({ inputs: [{ kind: 'number', values: outside }] });
    expect(run().training.inputs).toEqual(training.inputs);
  });

  test('have an input for each class; a gap is the class that most of the training rows have', () => {
    keep({ inputs: [{ kind: 'class', classes: 3, values: Int32Array.of(0, 2, -1, 2, 1, -1, 1, 0, 0, 2) }] });
    const { training, validation } = run({ features: 3 });
    const rowsOf = (values: Float32Array) =>
      Array.from({ length: values.length / 3 }, (_, row) => [...values.subarray(3 * row, 3 * row + 3)].join(''));
    expect(rowsOf(training.inputs)).toEqual(['001', '001', '001', '100', '001', '010', '010']);
    expect(rowsOf(validation.inputs)).toEqual(['100', '001', '100']);
  });

  test('are zero where a column is the same in all training rows, and as far from it as they are elsewhere', () => {
    keep({ inputs: [number(ROWS.map((row) => (row === 8 ? 0.4 : 0.1)))] });
    const { training, validation } = run();
    expect([...training.inputs]).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect([...validation.inputs]).toEqual([Math.fround(0.4 - 0.1), 0, 0]);
  });

  test('of two classes under the squared error have targets of -1 and 1', () => {
    keep({ classes: 2, targets: Float64Array.from(ROWS, (row) => row % 2) });
    expect([...run({ classes: 2 }).training.targets]).toEqual([-1, 1, 1, 1, 1, -1, -1]);
    expect([...run({ classes: 2 }, 'crossEntropy').training.targets]).toEqual([0, 1, 1, 1, 1, 0, 0]);
  });

  test('of a smaller training set are its first, standardised by themselves', () => {
    const { training } = run({ points: 2 });
    expect([...training.inputs]).toEqual([1, -1]);
  });

  test('that are not there are told', () => {
    expect(() => run({ table: 'none' })).toThrow('load its file again');
    expect(() => run({ features: 2 })).toThrow('not those that the network was made for');
    expect(() => run({ classes: 2 })).toThrow('not those that the network was made for');
    expect(() => run({ points: 8 })).toThrow('There are 7 rows for training, not 8.');
  });
});

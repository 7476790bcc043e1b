import { expect, test } from 'vitest';
import { createDataSet } from '../../../src/lib/data/createDataSet';
import type { Examples } from '../../../src/lib/data/dataSet';
import { HELD_OUT, TABLE_ROWS } from '../../../src/lib/spec/tables';
import { specProblems } from '../../../src/lib/spec/validateSpec';
import { exampleSpec } from '../training/exampleSpec';

const MOST = TABLE_ROWS.handwriting - HELD_OUT.handwriting;
const whole = (seed: number) =>
  createDataSet({ seed, loss: 'crossEntropy', data: { kind: 'handwriting', points: MOST, validationPoints: HELD_OUT.handwriting } });
const pictures = ({ inputs, targets }: Examples) =>
  Array.from(targets, (target, row) => `${target} ${inputs.subarray(64 * row, 64 * (row + 1)).join(' ')}`);
/** Of the first rows, in sixteenths. */
const ink = ({ inputs }: Examples, rows: number) =>
  Array.from({ length: rows }, (_, row) => inputs.subarray(64 * row, 64 * (row + 1)).reduce((sum, grey) => sum + 16 * grey, 0));

test('all pictures of scikit-learn are there, each once', () => {
  const { training, validation } = whole(1);
  const all = [...pictures(training), ...pictures(validation)];
  // From sklearn.datasets.load_digits() of scikit-learn 1.9.1: np.bincount(target), data.sum().
  const counts = Array.from({ length: 10 }, (_, digit) => all.filter((picture) => picture.startsWith(`${digit} `)).length);
  expect(counts).toEqual([178, 182, 177, 183, 181, 182, 181, 179, 174, 180]);
  expect([...ink(training, MOST), ...ink(validation, HELD_OUT.handwriting)].reduce((sum, value) => sum + value, 0)).toBe(561718);
  expect(new Set(all).size).toBe(TABLE_ROWS.handwriting);
});

test.each([
  [1, [4, 1, 2, 1, 1, 0, 7, 3, 0, 3, 2, 9], [1, 5, 0, 7, 1, 0, 6, 1, 5, 4, 9, 2], [272, 297, 298], [311, 317, 359]],
  [42, [8, 7, 6, 9, 2, 0, 4, 4, 8, 8, 7, 1], [6, 9, 3, 7, 2, 1, 5, 2, 5, 2, 1, 9], [334, 310, 269], [284, 345, 268]],
])('seed %i has the rows of train_test_split(test_size=500, random_state=seed), in its order', (seed, train, test, trainInk, testInk) => {
  const { training, validation } = whole(seed);
  expect([...training.targets.subarray(0, 12)]).toEqual(train);
  expect([...validation.targets.subarray(0, 12)]).toEqual(test);
  expect(ink(training, 3)).toEqual(trainInk);
  expect(ink(validation, 3)).toEqual(testInk);
});

test('more rows than there are, are refused in a sentence', () => {
  const layers = [{ kind: 'dense', units: 10 }] as const;
  const problems = (points: number, validationPoints: number) =>
    specProblems(exampleSpec({ layers, batchSize: 5, data: { kind: 'handwriting', points, validationPoints } }));
  expect(problems(MOST, HELD_OUT.handwriting)).toEqual([]);
  expect(problems(MOST + 1, 10)).toEqual([expect.stringContaining('data.points')]);
  expect(problems(10, HELD_OUT.handwriting + 1)).toEqual([expect.stringContaining('data.validationPoints')]);
});

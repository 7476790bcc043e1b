import { describe, expect, test } from 'vitest';
import { createDataSet } from '../../../src/lib/data/createDataSet';
import { incompletePenguins, MEASUREMENTS, penguins, SPECIES } from '../../../src/lib/data/penguins';
import { tableText } from '../../../src/lib/data/tables';
import { HELD_OUT, TABLE_ROWS, trainingRows } from '../../../src/lib/spec/tables';
import { specProblems } from '../../../src/lib/spec/validateSpec';
import { exampleSpec } from '../training/exampleSpec';

const text = tableText('penguins');
const split = (seed: number, points: number = trainingRows('penguins'), validationPoints: number = HELD_OUT.penguins) =>
  createDataSet({ seed, loss: 'crossEntropy', data: { kind: 'penguins', points, validationPoints } });
const columns = (inputs: Float32Array) =>
  MEASUREMENTS.map((_, column) => Array.from(inputs).filter((__, i) => i % MEASUREMENTS.length === column));
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const deviation = (values: readonly number[]) => Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));

test('all penguins of the source are there but the two that were not measured', () => {
  const { count, inputs, targets } = penguins(text);
  expect(text.trimEnd().split('\n')).toHaveLength(344);
  expect([count, incompletePenguins(text)]).toEqual([TABLE_ROWS.penguins, 2]);
  // From palmerpenguins.load_penguins() of palmerpenguins 0.1.6: value_counts() and sum().
  expect(SPECIES.map((_, species) => targets.filter((target) => target === species).length)).toEqual([151, 68, 123]);
  const sums = MEASUREMENTS.map((_, column) => Array.from(inputs).reduce((sum, value, i) => (i % 4 === column ? sum + value : sum), 0));
  expect(sums.map((sum) => Number(sum.toFixed(6)))).toEqual([15021.3, 5865.7, 68713, 1437000]);
});

describe.each([1, 42, 2 ** 32 - 1])('with seed %i', (seed) => {
  test('the training rows have mean 0 and deviation 1 in each column, the others have not', () => {
    const { training, validation } = split(seed);
    for (const values of columns(training.inputs)) {
      expect(mean(values)).toBeCloseTo(0, 5);
      expect(deviation(values)).toBeCloseTo(1, 5);
    }
    expect(columns(validation.inputs).some((values) => Math.abs(mean(values)) > 0.02)).toBe(true);
  });

  test('what is kept from training has no say in how the training rows are standardised, and fewer rows have their own scale', () => {
    const [whole, alone, few] = [split(seed), split(seed, 200, 0), split(seed, 20)];
    expect(alone.training).toEqual(whole.training);
    expect(columns(few.training.inputs).map((values) => Number(deviation(values).toFixed(4)))).toEqual([1, 1, 1, 1]);
    expect(few.validation.targets).toEqual(whole.validation.targets);
    expect(few.validation.inputs).not.toEqual(whole.validation.inputs);
  });
});

test('a single row is 0, and no division by 0', () => {
  expect([...split(1, 1).training.inputs]).toEqual([0, 0, 0, 0]);
  expect(split(1, 1).validation.inputs.every(Number.isFinite)).toBe(true);
});

test('more rows than there are, are refused in a sentence', () => {
  const layers = [{ kind: 'dense', units: 3 }] as const;
  const problems = (points: number, validationPoints: number) =>
    specProblems(exampleSpec({ layers, batchSize: 5, data: { kind: 'penguins', points, validationPoints } }));
  expect(problems(200, 142)).toEqual([]);
  expect(problems(201, 142)).toEqual([expect.stringContaining('data.points')]);
  expect(problems(200, 143)).toEqual([expect.stringContaining('data.validationPoints')]);
});

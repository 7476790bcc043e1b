import { describe, expect, test } from 'vitest';
import { recipeRows } from '../../../src/lib/clinic/recipeRows';
import { caseOf } from '../../../src/lib/clinic/sickCase';

const { healthy } = caseOf('rateTooSmall', 3);
const plain = recipeRows(healthy, 50);
const sortedCopy = (values: ArrayLike<number>) => Array.from(values).sort((a, b) => a - b);

describe('the rows of a recipe', () => {
  test('are those of its data, and new ones are none of them', () => {
    expect(plain.training.count).toBe(healthy.data.points);
    expect(plain.validation.count).toBe(healthy.data.validationPoints);
    expect(plain.fresh.count).toBe(50);
    const known = new Set([...plain.training.inputs, ...plain.validation.inputs]);
    expect([...plain.fresh.inputs].filter((value) => value !== 0 && known.has(value)).length).toBe(0);
  });

  test('with shuffled labels have the same rows and as many of each label, on other rows', () => {
    const { training, validation } = recipeRows({ ...healthy, labels: 'shuffled' }, 0);
    expect(training.inputs).toEqual(plain.training.inputs);
    expect(sortedCopy(training.targets)).toEqual(sortedCopy(plain.training.targets));
    expect(training.targets).not.toEqual(plain.training.targets);
    expect(validation).toEqual(plain.validation);
  });

  test('sorted stand class by class', () => {
    const { training } = recipeRows({ ...healthy, order: 'sorted' }, 0);
    expect(Array.from(training.targets)).toEqual(sortedCopy(plain.training.targets));
    expect(sortedCopy(training.inputs)).toEqual(sortedCopy(plain.training.inputs));
  });

  test('that leak validate on what was trained on', () => {
    const { training, validation, fresh } = recipeRows({ ...healthy, leaks: true }, 50);
    expect(validation).toEqual(training);
    expect(fresh).toEqual(plain.fresh);
  });

  test('that are raw are large and far from 0', () => {
    const raw = recipeRows({ ...healthy, inputs: 'raw' }, 0).training.inputs;
    raw.forEach((value, i) => expect(value).toBeCloseTo(60 * (plain.training.inputs[i] ?? NaN) + 100, 3));
  });
});

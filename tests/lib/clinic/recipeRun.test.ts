import { describe, expect, test } from 'vitest';
import { course } from '../../../src/lib/clinic/examine';
import { squashedFloor } from '../../../src/lib/clinic/reading';
import { recipeSpec, type Recipe } from '../../../src/lib/clinic/recipe';
import { recipeRows } from '../../../src/lib/clinic/recipeRows';
import { RecipeRun } from '../../../src/lib/clinic/recipeRun';
import { caseOf } from '../../../src/lib/clinic/sickCase';
import { selectedRows } from '../../../src/lib/data/dataSet';
import { outputCount } from '../../../src/lib/spec/dataShape';
import { batchSequence } from '../../../src/lib/spec/streams';
import { specProblems } from '../../../src/lib/spec/validateSpec';

const runOf = (recipe: Recipe) => new RecipeRun(recipe, recipeRows(recipe, 0));

test('gradients that are never set to zero add up: each step goes along the sum of all gradients so far', () => {
  const { sick } = caseOf('forgottenZeroGrad', 2);
  const run = runOf(sick);
  const rowsOf = batchSequence(sick.seed, sick.data.points, sick.batchSize);
  const name = run.trainer.parameters()[0]?.name;
  const weights = () => Array.from(run.trainer.parameters().find((each) => each.name === name)?.values ?? []);
  let expected = weights();
  let sum = expected.map(() => 0);
  for (let step = 0; step < 4; step++) {
    const { inputs, targets, count } = selectedRows(run.rows, rowsOf(step).slice());
    const pass = run.trainer.inspect(inputs, targets, count, 'train');
    const gradient = Array.from(pass.parameterGradients.find((each) => each.name === name)?.values ?? []);
    sum = sum.map((value, i) => value + (gradient[i] ?? NaN));
    expected = expected.map((weight, i) => weight - sick.learningRate * (sum[i] ?? NaN));
    run.advance(1);
    weights().forEach((weight, i) => expect(weight).toBeCloseTo(expected[i] ?? NaN, 5));
    expected = weights();
  }
  run.dispose();
});

describe('a batch of one before batch normalisation', () => {
  const { sick } = caseOf('batchOfOne', 2);

  test('is no valid run of the engine, and makes every row say the same in train mode', () => {
    expect(specProblems(recipeSpec(sick)).join()).toContain('one row has no variance');
    const run = runOf(sick);
    run.advance(20);
    const { features, training } = run.rows;
    const said = [0, 1, 2].map((row) =>
      Array.from(run.trainer.forward(training.inputs.subarray(row * features, (row + 1) * features), 1, 'train')),
    );
    expect(said[1]).toEqual(said[0]);
    expect(said[2]).toEqual(said[0]);
    run.dispose();
  });

  test('leaves running variances of 0.9^steps, as the biased variance 0 does', () => {
    const run = runOf(sick);
    run.advance(7);
    const variances = run.trainer.parameters().filter(({ name }) => name.endsWith('running_var'));
    expect(variances.length).toBeGreaterThan(0);
    for (const { values } of variances) for (const value of values) expect(value).toBeCloseTo(0.9 ** 7, 6);
    run.dispose();
  });
});

test('no loss of squashed logits is below -ln(e / (e + C - 1)): 0.313 for two classes, 1.461 for ten', () => {
  expect(squashedFloor(2)).toBeCloseTo(-Math.log(Math.E / (Math.E + 1)), 12);
  expect(squashedFloor(10)).toBeCloseTo(1.4612, 4);
  const { sick } = caseOf('squashedLogits', 4);
  const { log } = course(sick);
  expect(Math.min(...log.map(({ training }) => training))).toBeGreaterThan(squashedFloor(outputCount(sick.data)));
});

test('the same recipe has the same curves', () => {
  const { sick } = caseOf('forgottenEval', 5);
  expect(course(sick)).toEqual(course(sick));
});

test('biases of dead layers start so low that nothing but the last bias learns', () => {
  const { sick } = caseOf('deadRelus', 6);
  const run = runOf(sick);
  const before = run.trainer.parameters();
  run.advance(30);
  const moved = run.trainer.parameters().filter(({ values }, i) => values.some((value, j) => value !== before[i]?.values[j]));
  expect(moved).toHaveLength(1);
  expect(moved[0]?.name).toBe(before.at(-1)?.name);
  run.dispose();
});

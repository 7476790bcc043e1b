import type { Examples } from '../data/dataSet';
import { evaluateLoss } from '../nn/evaluateLoss';
import type { NamedArray } from '../nn/namedArray';
import { BATCH_NORM_MOMENTUM, networkLayers } from '../nn/network';
import { wholePower } from '../nn/optimise';
import { batchSequence } from '../spec/streams';
import { createTrainer } from '../training/createTrainer';
import type { PassMode, Trainer } from '../training/trainer';
import { recipeSpec, type Recipe } from './recipe';
import type { RecipeRows } from './recipeRows';

/** A network in training by a recipe. */
export class RecipeRun {
  readonly #recipe: Recipe;
  readonly #rows: RecipeRows;
  readonly trainer: Trainer;
  readonly #rowsOfStep: (step: number, count: number) => Int32Array;
  #step = 0;
  /** The update after which a loss was no longer a finite number. */
  divergedAt: number | undefined;

  constructor(recipe: Recipe, rows: RecipeRows) {
    const spec = recipeSpec(recipe);
    this.#recipe = recipe;
    this.#rows = rows;
    this.trainer = createTrainer(spec, rows);
    this.trainer.load(shiftedBiases(this.trainer.parameters(), recipe));
    this.#rowsOfStep =
      recipe.order === 'sorted'
        ? inOrder(rows.training.count, recipe.batchSize)
        : batchSequence(recipe.seed, rows.training.count, recipe.batchSize);
  }

  /** At most `count` updates, fewer when the loss stops being finite; the loss of each batch. */
  advance(count: number): number[] {
    const losses: number[] = [];
    const { optimiser } = recipeSpec(this.#recipe);
    while (losses.length < count && this.divergedAt === undefined) {
      const rows = this.#rowsOfStep(this.#step, count - losses.length);
      const made = this.trainer.steps(rows, optimiser, rows.length / this.#recipe.batchSize);
      const failed = made.findIndex((loss) => !Number.isFinite(loss));
      const fine = failed < 0 ? made : made.subarray(0, failed);
      losses.push(...fine);
      this.#step += fine.length;
      if (failed >= 0) this.divergedAt = this.#step + 1;
    }
    this.#followBiasedVariance();
    return losses;
  }

  get step(): number {
    return this.#step;
  }

  /** Mean loss of some rows in eval mode, or in train mode in batches as the training makes them. Infinite where it is no finite number. */
  loss(examples: Examples, mode: PassMode): number {
    return this.#meanLoss(examples, mode, mode === 'train' ? Math.min(this.#recipe.batchSize, examples.count) : examples.count);
  }

  /** The same as the owner validates: all rows at once. */
  validationLoss(examples: Examples): number {
    return this.#meanLoss(examples, this.#recipe.validatedIn, examples.count);
  }

  #meanLoss({ count, inputs, targets }: Examples, mode: PassMode, size: number): number {
    const features = inputs.length / count;
    let total = 0;
    const batches = Math.floor(count / size);
    for (let batch = 0; batch < batches; batch++) {
      const [first, end] = [batch * size, (batch + 1) * size];
      const outputs = this.trainer.forward(inputs.subarray(first * features, end * features), size, mode);
      total += evaluateLoss('crossEntropy', outputs, targets.subarray(first, end), size).loss;
    }
    return Number.isFinite(total) ? total / batches : Infinity;
  }

  get rows(): RecipeRows {
    return this.#rows;
  }

  get batchesPerEpoch(): number {
    return Math.floor(this.#rows.training.count / this.#recipe.batchSize);
  }

  dispose(): void {
    this.trainer.dispose();
  }

  /**
   * A batch of one has no unbiased variance, and PyTorch refuses it. Libraries that follow the biased one, which is 0, go on: their running
   * variance is 1 at first and shrinks with every update.
   */
  #followBiasedVariance(): void {
    if (this.#recipe.batchSize > 1) return;
    const running = wholePower(1 - BATCH_NORM_MOMENTUM, this.#step);
    const variances = this.trainer.parameters().filter(({ name }) => name.endsWith('running_var'));
    this.trainer.load(variances.map((array) => ({ ...array, values: array.values.map(() => running) })));
  }
}

/** Biases of hidden layers as the recipe starts them. */
function shiftedBiases(parameters: readonly NamedArray[], recipe: Recipe): NamedArray[] {
  const { firstBias } = recipe.network;
  if (firstBias === 0) return [];
  const hidden = networkLayers(recipeSpec(recipe).layers, 1)
    .filter(({ kind }) => kind === 'dense')
    .slice(0, -1)
    .map(({ name }) => `${name}.bias`);
  return parameters.filter(({ name }) => hidden.includes(name)).map((array) => ({ ...array, values: array.values.map(() => firstBias) }));
}

/** The rows of a step when nobody shuffles: as they stand, again and again. */
function inOrder(rows: number, batchSize: number): (step: number, count: number) => Int32Array {
  const stepsPerEpoch = Math.floor(rows / batchSize);
  const all = Int32Array.from({ length: rows }, (_, row) => row);
  return (step, count) => {
    const first = step % stepsPerEpoch;
    return all.subarray(first * batchSize, Math.min(stepsPerEpoch, first + count) * batchSize);
  };
}

import { selectedRows, type Examples } from '../data/dataSet';
import { deadShare } from '../nn/activationFaults';
import { networkLayers } from '../nn/network';
import { permutation, streamKey } from '../math/random';
import { seedsAfter } from '../spec/seeds';
import type { PassMode } from '../training/trainer';
import { RATE_FACTORS, type Course, type Findings, type LayerSignal, type LogLine, type ModeLosses, type Test } from './examination';
import { recipeSpec, type Recipe } from './recipe';
import { CLINIC_STREAMS, recipeRows, type RecipeRows } from './recipeRows';
import { RecipeRun } from './recipeRun';

/** Lines of a log. */
const LINES = 60;
const FRESH_ROWS = 1000;
/** Rows to be learnt by heart, and in how many steps. */
const FEW_ROWS = 10;
const FEW_STEPS = 600;
const FEW_LINES = 40;
/** On so many rows the layers are looked at. */
const SIGNAL_ROWS = 100;
const OTHER_SEEDS = 3;
/** Of a log, so many lines are taken for its end. */
const LAST_LINES = 3;
/** So many batches are told one by one, whatever an epoch has: an epoch of any case at least. */
const LAST_BATCHES = 300;

/** Trains by a recipe to the end: what its owner sees. */
export function course(recipe: Recipe): Course {
  return withRun(recipe, recipeRows(recipe, 0), (run) => followed(run, recipe));
}

/** What a training comes to: its curves, and the tests of the network that it ends with. */
export interface Trained extends Pick<Findings, 'modes' | 'fresh'> {
  course: Course;
}

/** The same as `course` and those two tests, from one training. */
export function trained(recipe: Recipe): Trained {
  return withRun(recipe, recipeRows(recipe, FRESH_ROWS), (run) => {
    const seen = followed(run, recipe);
    return { course: seen, modes: modeLosses(run, recipe, seen.lastBatches), fresh: freshLosses(run) };
  });
}

function followed(run: RecipeRun, recipe: Recipe): Course {
  const log: LogLine[] = [];
  const batches: number[] = [];
  for (const losses of linesOf(run, recipe)) {
    batches.push(...losses);
    log.push({ step: run.step, training: mean(losses), validation: run.validationLoss(run.rows.validation) });
  }
  return { log, lastBatches: batches.slice(-LAST_BATCHES), divergedAt: run.divergedAt };
}

/** The losses of the batches of each line of a log, to the end of the training. */
function* linesOf(run: RecipeRun, recipe: Recipe): Generator<number[]> {
  while (run.step < recipe.steps && run.divergedAt === undefined) {
    const losses = run.advance(recipe.steps / LINES);
    if (losses.length === 0) return;
    yield losses;
  }
}

/** Orders a test: every number of it comes from a training of its own, or from the network that the recipe trains. */
export function examine<Asked extends Test>(test: Asked, recipe: Recipe): Findings[Asked] {
  return EXAMINATIONS[test](recipe);
}

const EXAMINATIONS: { readonly [Asked in Test]: (recipe: Recipe) => Findings[Asked] } = {
  start: (recipe) => withRun(recipe, recipeRows(recipe, 0), (run) => ({ loss: run.loss(run.rows.training, 'train') })),
  overfit: (recipe) => ({ losses: fewByHeart(recipe) }),
  layers: signals,
  modes: (recipe) => withRun(recipe, recipeRows(recipe, 0), (run) => modeLosses(run, recipe, run.advance(recipe.steps))),
  rates: (recipe) => {
    const logs = RATE_FACTORS.map((factor) => trainingLog({ ...recipe, learningRate: factor * recipe.learningRate }));
    return { endings: logs.map(endOf), lowest: logs.map((log) => Math.min(...log)) };
  },
  seeds: (recipe) => ({ endings: seedsAfter(recipe.seed, OTHER_SEEDS).map((seed) => endOf(trainingLog({ ...recipe, seed }))) }),
  fresh: (recipe) =>
    withRun(recipe, recipeRows(recipe, FRESH_ROWS), (run) => {
      run.advance(recipe.steps);
      return freshLosses(run);
    }),
};

function withRun<Seen>(recipe: Recipe, rows: RecipeRows, look: (run: RecipeRun) => Seen): Seen {
  const run = new RecipeRun(recipe, rows);
  try {
    return look(run);
  } finally {
    run.dispose();
  }
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The lines that a training prints of its batches, to the end or to a last one that is infinite. */
function trainingLog(recipe: Recipe): number[] {
  return withRun(recipe, recipeRows(recipe, 0), (run) => {
    const losses = Array.from(linesOf(run, recipe), mean);
    return run.divergedAt === undefined ? losses : [...losses, Infinity];
  });
}

const endOf = (log: readonly number[]): number => mean(log.slice(-LAST_LINES));

/** The losses of a training on ten rows, drawn from all, by the same recipe. */
function fewByHeart(recipe: Recipe): number[] {
  const all = recipeRows(recipe, 0);
  const chosen = permutation(streamKey(recipe.seed, CLINIC_STREAMS.fewRows), all.training.count).subarray(0, FEW_ROWS);
  const rows = { ...all, training: selectedRows(all, chosen) };
  const few = { ...recipe, batchSize: Math.min(recipe.batchSize, FEW_ROWS) };
  return withRun(few, rows, (run) => {
    const losses: number[] = [];
    for (let line = 0; line < FEW_LINES && run.divergedAt === undefined; line++) {
      const made = run.advance(FEW_STEPS / FEW_LINES);
      if (made.length > 0) losses.push(mean(made));
    }
    return run.divergedAt === undefined ? losses : [...losses, Infinity];
  });
}

function signals(recipe: Recipe): Findings['layers'] {
  return withRun(recipe, recipeRows(recipe, 0), (run) => {
    const { features, training } = run.rows;
    const rows = selectedRows(
      run.rows,
      Int32Array.from({ length: SIGNAL_ROWS }, (_, i) => Math.floor((i * training.count) / SIGNAL_ROWS)),
    );
    const pass = run.trainer.inspect(rows.inputs, rows.targets, rows.count, 'train');
    const gradients = pass.parameterGradients.map(({ name, values }) => ({ name, rms: rootMeanSquare(values) }));
    const layers = networkLayers(recipeSpec(recipe).layers, features);
    const dense = layers.filter(({ kind }) => kind === 'dense');
    const gradientOf = (index: number) => gradients.find(({ name }) => name === `${dense[index]?.name ?? ''}.weight`)?.rms ?? NaN;
    const hidden = dense.slice(0, -1).map(({ index, units }, i): LayerSignal => {
      // The activation comes right behind.
      const outputs = pass.layers[index + 1]?.outputs ?? new Float32Array();
      return {
        units,
        outputs: rootMeanSquare(outputs),
        dead: deadShare(outputs, units),
        alike: alikeShare(outputs, units),
        gradient: gradientOf(i),
      };
    });
    return { hidden, lastGradient: gradientOf(dense.length - 1) };
  });
}

function rootMeanSquare(values: Float32Array): number {
  const value = Math.sqrt(values.reduce((sum, each) => sum + each * each, 0) / values.length);
  return Number.isFinite(value) ? value : Infinity;
}

/** Share of the units that are not dead and give, on every row, what another gives; `outputs` has shape [rows, units]. */
function alikeShare(outputs: Float32Array, units: number): number {
  const columns = Array.from({ length: units }, (_, unit) => outputs.filter((__, i) => i % units === unit));
  const living = columns.filter((column) => column.some((value) => value !== 0)).map((column) => column.join());
  const counts = new Map<string, number>();
  for (const column of living) counts.set(column, (counts.get(column) ?? 0) + 1);
  return living.filter((column) => (counts.get(column) ?? 0) > 1).length / units;
}

/** Of a run that has come to its end. @param batches the losses of its last batches, of an epoch at least */
function modeLosses(run: RecipeRun, recipe: Recipe, batches: readonly number[]): ModeLosses {
  const { training, validation } = run.rows;
  const logged = run.divergedAt === undefined ? mean(batches.slice(-run.batchesPerEpoch)) : Infinity;
  return {
    logged,
    train: run.loss(training, 'train'),
    eval: run.loss(training, 'eval'),
    validation: run.validationLoss(validation),
    validationEval: run.loss(validation, 'eval'),
    validationAgain: run.validationLoss(turned(validation)),
    normOutputs: normOutputs(run, recipe),
  };
}

const freshLosses = (run: RecipeRun): Findings['fresh'] => ({
  loss: run.loss(run.rows.fresh, 'eval'),
  validation: run.loss(run.rows.validation, 'eval'),
});

/** The same rows, the first of them last: a row meets the masks of another one. */
function turned(examples: Examples): Examples {
  const { count, inputs, targets } = examples;
  const order = Int32Array.from({ length: count }, (_, i) => (i + 1) % count);
  return selectedRows({ features: inputs.length / count, training: { count, inputs, targets } }, order);
}

/** On all training rows, in eval mode over train mode. */
function normOutputs(run: RecipeRun, recipe: Recipe): number | undefined {
  if (!recipe.network.norm) return undefined;
  const { features, training } = run.rows;
  const last = networkLayers(recipeSpec(recipe).layers, features).findLast(({ kind }) => kind === 'batchNorm');
  const outputs = (mode: PassMode) => {
    const pass = run.trainer.inspect(training.inputs, training.targets, training.count, mode);
    return rootMeanSquare(pass.layers[last?.index ?? 0]?.outputs ?? new Float32Array());
  };
  return outputs('eval') / outputs('train');
}

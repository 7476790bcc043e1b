import { createDataSet } from '../data/createDataSet';
import { selectedRows, type DataSet, type Examples } from '../data/dataSet';
import { permutation, streamKey } from '../math/random';
import { recipeSpec, type Inputs, type Recipe } from './recipe';

/** Words of keys behind the seed, apart from those of a run's own streams (`STREAMS`). */
export const CLINIC_STREAMS = { labels: 101, pick: 102, fewRows: 103 } as const;

/** What a raw input is made of a plain one: this many times as large, and that much further from 0. */
const RAW = { factor: 60, offset: 100 } as const;

export interface RecipeRows extends DataSet {
  /** Rows of the same source that are neither among the training rows nor among those of the validation, as the network gets them. */
  readonly fresh: Examples;
}

/** The rows as the training of a recipe gets them, with all that is wrong with them. @param freshRows how many new ones there are */
export function recipeRows(recipe: Recipe, freshRows: number): RecipeRows {
  const { data, inputs, labels, order, leaks } = recipe;
  const { loss, seed } = recipeSpec(recipe);
  const drawn = createDataSet({ data: { ...data, validationPoints: data.validationPoints + freshRows }, loss, seed });
  const rows = (of: Examples, numbers: Int32Array) => selectedRows({ features: drawn.features, training: of }, numbers);
  const validation = leaks ? drawn.training : rows(drawn.validation, range(0, data.validationPoints));
  const fresh = rows(drawn.validation, range(data.validationPoints, freshRows));
  const own = drawn.training;
  const labelled = labels === 'own' ? own : { ...own, targets: shuffledLabels(own.targets, data.seed) };
  const training = order === 'sorted' ? rows(labelled, byLabel(labelled.targets)) : labelled;
  return { ...drawn, training: inUnits(inputs, training), validation: inUnits(inputs, validation), fresh: inUnits(inputs, fresh) };
}

const range = (first: number, count: number): Int32Array => Int32Array.from({ length: count }, (_, i) => first + i);

function shuffledLabels(targets: Float32Array, seed: number): Float32Array {
  const order = permutation(streamKey(seed, CLINIC_STREAMS.labels), targets.length);
  return Float32Array.from(order, (row) => targets[row] ?? NaN);
}

const byLabel = (targets: Float32Array): Int32Array =>
  Int32Array.from([...targets.keys()].sort((a, b) => (targets[a] ?? 0) - (targets[b] ?? 0) || a - b));

const inUnits = (inputs: Inputs, examples: Examples): Examples =>
  inputs === 'plain' ? examples : { ...examples, inputs: examples.inputs.map((value) => RAW.factor * value + RAW.offset) };

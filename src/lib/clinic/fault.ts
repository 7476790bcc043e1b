import type { NetworkRecipe, Recipe, Task } from './recipe';

/** What can be wrong with a training, in the order in which suspects are listed. */
export const FAULTS = [
  'rateTooLarge',
  'rateTooSmall',
  'sortedRows',
  'shuffledLabels',
  'leak',
  'rawInputs',
  'squashedLogits',
  'forgottenZeroGrad',
  'forgottenEval',
  'equalWeights',
  'unitWeights',
  'deadRelus',
  'sigmoidStack',
  'tooSmall',
  'batchOfOne',
  'dropoutBeforeNorm',
  'keptForDropped',
] as const;

export type Fault = (typeof FAULTS)[number];

/** How many times too large or too small a rate is. */
export const RATE_FACTOR = { rateTooLarge: 60, rateTooSmall: 5000 } as const;
/** A bias below all that the weights add to it. */
const DEAD_BIAS = -12;
/** Layers, widths and probabilities with which a fault is possible, and shows. */
const TINY_WIDTHS: Partial<Record<Recipe['data']['kind'], number>> = { digits: 2, spirals: 2 };
const DEEP = 5;
const FLAT = 3;
/** Networks whose masks change much of what they say. */
const DROPPING = { digits: { hiddenLayers: 3, width: 32, dropout: 0.4 }, plane: { hiddenLayers: 2, width: 24, dropout: 0.5 } } as const;
const MEDIUM = 40;
const WIDE = 96;
const OWN_DROPOUT = 0.1;
const NORM_DROPOUT = 0.6;
const SMALL_BATCH = 10;
const MANY_ROWS = 600;
const FEW_ROWS = 100;
/** Standard deviation added to that of the rows. */
const MORE_NOISE = 0.1;

/** Data on which a fault shows; on all if absent. */
export const TASKS_OF: Partial<Record<Fault, readonly Task[]>> = {
  forgottenEval: ['digits', 'blobs'],
  keptForDropped: ['digits', 'blobs', 'moons'],
};

/** The recipe with what it must have for the fault to be possible, and to show: still a healthy one. */
export function prepared(fault: Fault, recipe: Recipe): Recipe {
  const network = (part: Partial<NetworkRecipe>): Recipe => ({ ...recipe, network: { ...recipe.network, ...part } });
  switch (fault) {
    case 'sortedRows':
      return { ...network({ norm: false }), batchSize: SMALL_BATCH, data: { ...recipe.data, points: MANY_ROWS } };
    case 'leak':
      return { ...network({ width: WIDE, norm: false }), batchSize: SMALL_BATCH, data: noisier({ ...recipe.data, points: FEW_ROWS }) };
    case 'unitWeights':
    case 'sigmoidStack':
      return network({ hiddenLayers: Math.max(DEEP, recipe.network.hiddenLayers), norm: false });
    case 'batchOfOne':
      return network({ hiddenLayers: FLAT, norm: true });
    case 'dropoutBeforeNorm':
      return network({ hiddenLayers: FLAT + 1, norm: true, dropout: NORM_DROPOUT, dropoutAt: 'last', width: WIDE });
    case 'keptForDropped':
      return network({ hiddenLayers: FLAT, dropout: OWN_DROPOUT, dropoutAt: 'last', width: MEDIUM, norm: false });
    case 'forgottenEval':
      return network({ ...(recipe.data.kind === 'digits' ? DROPPING.digits : DROPPING.plane), norm: false });
    case 'rateTooSmall':
    case 'shuffledLabels':
    case 'squashedLogits':
      return recipe;
    default:
      return network({ norm: false });
  }
}

/** With more to learn by heart. */
const noisier = (data: Recipe['data']): Recipe['data'] =>
  data.kind === 'digits' ? data : ({ ...data, noise: (data.noise ?? 0) + MORE_NOISE } as Recipe['data']);

/** A healthy recipe with the fault in it. */
export function sickened(fault: Fault, recipe: Recipe): Recipe {
  const network = (part: Partial<NetworkRecipe>): Recipe => ({ ...recipe, network: { ...recipe.network, ...part } });
  switch (fault) {
    case 'rateTooLarge':
      return { ...recipe, learningRate: recipe.learningRate * RATE_FACTOR.rateTooLarge };
    case 'rateTooSmall':
      return { ...recipe, learningRate: recipe.learningRate / RATE_FACTOR.rateTooSmall };
    case 'sortedRows':
      return { ...recipe, order: 'sorted' };
    case 'shuffledLabels':
      return { ...recipe, labels: 'shuffled' };
    case 'leak':
      return { ...recipe, leaks: true };
    case 'rawInputs':
      return { ...recipe, inputs: 'raw' };
    case 'squashedLogits':
      return network({ squashed: true });
    case 'forgottenZeroGrad':
      return { ...recipe, accumulates: true };
    case 'forgottenEval':
      return { ...recipe, validatedIn: 'train' };
    case 'equalWeights':
      return network({ weights: 'equal' });
    case 'unitWeights':
      return network({ weights: 'unit' });
    case 'deadRelus':
      return network({ firstBias: DEAD_BIAS });
    case 'sigmoidStack':
      return network({ activation: 'sigmoid' });
    case 'tooSmall':
      return network({ width: TINY_WIDTHS[recipe.data.kind] ?? 1, hiddenLayers: 1 });
    case 'batchOfOne':
      return { ...recipe, batchSize: 1 };
    case 'dropoutBeforeNorm':
      return network({ dropoutAt: 'each' });
    case 'keptForDropped':
      return network({ dropout: 1 - recipe.network.dropout });
  }
}

import type { NetworkRecipe, Recipe } from './recipe';

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
/** Networks that learn the task all the same, and whose masks change much of what they say. */
const DROPPING: Partial<Record<Recipe['data']['kind'], Partial<NetworkRecipe>>> = {
  digits: { hiddenLayers: 3, width: 32, dropout: 0.4, dropoutAt: 'each' },
  blobs: { hiddenLayers: 2, width: 24, dropout: 0.5, dropoutAt: 'each' },
  moons: { hiddenLayers: 3, width: 16, dropout: 0.4, dropoutAt: 'each' },
  spirals: { hiddenLayers: 3, width: 32, dropout: 0.7, dropoutAt: 'last' },
};
const MEDIUM = 40;
const WIDE = 96;
const OWN_DROPOUT = 0.1;
const NORM_DROPOUT = 0.6;
/** Batches of rows that stand sorted: so small that each class has many of them, and steps that are a little smaller for it. */
const SORTED = { batchSize: 3, rateFactor: 0.8 } as const;
/** A training that learns its rows by heart, and has more to learn so: `noise` is added to the standard deviation of the rows. */
const BY_HEART = { batchSize: 40, rateFactor: 2, noise: 0.3 } as const;

/** The recipe with what it must have for the fault to be possible, and to show: still a healthy one. */
export function prepared(fault: Fault, recipe: Recipe): Recipe {
  const network = (part: Partial<NetworkRecipe>): Recipe => ({ ...recipe, network: { ...recipe.network, ...part } });
  switch (fault) {
    case 'sortedRows':
      return inBatches(SORTED, network({ hiddenLayers: FLAT, width: WIDE, norm: false }));
    case 'leak':
      return inBatches(BY_HEART, { ...network({ width: WIDE, norm: false }), data: noisier(recipe.data) });
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
      return network({ ...DROPPING[recipe.data.kind], norm: false });
    case 'rateTooSmall':
    case 'shuffledLabels':
    case 'squashedLogits':
      return recipe;
    default:
      return network({ norm: false });
  }
}

const inBatches = ({ batchSize, rateFactor }: { batchSize: number; rateFactor: number }, recipe: Recipe): Recipe => ({
  ...recipe,
  batchSize,
  learningRate: rateFactor * recipe.learningRate,
});

/** With more to learn by heart. */
const noisier = (data: Recipe['data']): Recipe['data'] =>
  data.kind === 'digits' ? data : ({ ...data, noise: (data.noise ?? 0) + BY_HEART.noise } as Recipe['data']);

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

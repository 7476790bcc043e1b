import { RATE_FACTOR, type Fault } from './fault';
import type { NetworkRecipe, Recipe } from './recipe';

/** Of a network that is made larger: at least so many units a layer, or twice as many as it has, and at least so many layers. */
const LARGER = { width: 48, times: 2, hiddenLayers: 3 } as const;
/** Rows of a batch that is made larger. */
const PROPER_BATCH = 20;

/**
 * The recipe as somebody changes it who takes it to have the fault. Where it has it, that mends it; where it has another, the change is made all
 * the same: it may do harm, or nothing, as when shuffling is asked for of what is shuffled.
 */
export function cured(fault: Fault, recipe: Recipe): Recipe {
  const network = (part: Partial<NetworkRecipe>): Recipe => ({ ...recipe, network: { ...recipe.network, ...part } });
  const { width, hiddenLayers, dropout } = recipe.network;
  switch (fault) {
    case 'rateTooLarge':
      return { ...recipe, learningRate: recipe.learningRate / RATE_FACTOR.rateTooLarge };
    case 'rateTooSmall':
      return { ...recipe, learningRate: recipe.learningRate * RATE_FACTOR.rateTooSmall };
    case 'sortedRows':
      return { ...recipe, order: 'shuffled' };
    case 'shuffledLabels':
      return { ...recipe, labels: 'own' };
    case 'leak':
      return { ...recipe, leaks: false };
    case 'rawInputs':
      return { ...recipe, inputs: 'plain' };
    case 'squashedLogits':
      return network({ squashed: false });
    case 'forgottenZeroGrad':
      return { ...recipe, accumulates: false };
    case 'forgottenEval':
      return { ...recipe, validatedIn: 'eval' };
    case 'equalWeights':
    case 'unitWeights':
      return network({ weights: 'he' });
    case 'deadRelus':
      return network({ firstBias: 0 });
    case 'sigmoidStack':
      return network({ activation: 'relu' });
    case 'tooSmall':
      return network({
        width: Math.max(LARGER.width, LARGER.times * width),
        hiddenLayers: Math.max(LARGER.hiddenLayers, hiddenLayers),
      });
    case 'batchOfOne':
      return { ...recipe, batchSize: Math.max(PROPER_BATCH, recipe.batchSize) };
    case 'dropoutBeforeNorm':
      return network({ dropoutAt: 'last' });
    case 'keptForDropped':
      return network({ dropout: dropout > 0 ? 1 - dropout : 0 });
  }
}

/** Whether a cure leaves the recipe as it is. */
export const changesNothing = (fault: Fault, recipe: Recipe): boolean => JSON.stringify(cured(fault, recipe)) === JSON.stringify(recipe);

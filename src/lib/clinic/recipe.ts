import type { DataSpec, InitialiserSpec, LayerSpec, RunSpec } from '../spec/spec';
import { dataShape } from '../spec/dataShape';

/** A training as its owner wrote it down, mistakes included. */
export interface Recipe {
  /** Of weights, batches and masks. */
  seed: number;
  /** With a seed of its own: another seed of the recipe leaves the rows as they are. */
  data: DataSpec & { seed: number; validationPoints: number };
  inputs: Inputs;
  labels: 'own' | /** The training rows have those of other training rows. */ 'shuffled';
  order: 'shuffled' | /** By class, the same in every epoch. */ 'sorted';
  /** Whether the validation rows are taken from among the training rows. */
  leaks: boolean;
  network: NetworkRecipe;
  learningRate: number;
  /** Whether gradients are added up from step to step: nobody sets them to zero. */
  accumulates: boolean;
  batchSize: number;
  steps: number;
  validatedIn: 'eval' | 'train';
}

/** The kinds of data that a case may have. */
export const TASKS = ['digits', 'blobs', 'moons', 'spirals'] as const satisfies readonly DataSpec['kind'][];
export type Task = (typeof TASKS)[number];

/** In units in which they are about 1, or in others in which they are large numbers far from 0. */
export type Inputs = 'plain' | 'raw';

export interface NetworkRecipe {
  hiddenLayers: number;
  width: number;
  activation: 'relu' | 'sigmoid';
  weights: 'he' | 'equal' | 'unit';
  /** What every bias of a hidden layer starts at. */
  firstBias: number;
  norm: boolean;
  /** Probability of dropping. */
  dropout: number;
  dropoutAt:
    /** Behind each hidden layer, before its batch normalisation where it has one. */ 'each' | /** Behind the last one alone. */ 'last';
  /** Whether the logits go through a sigmoid before the loss. */
  squashed: boolean;
}

/** The run that trains a recipe, but for its rows and their order, which are in `recipeRows`. */
export function recipeSpec({ seed, data, network, learningRate, accumulates, batchSize, steps }: Recipe): RunSpec {
  const loss = 'crossEntropy';
  return {
    seed,
    data,
    layers: networkLayerSpecs(network, dataShape({ data, loss })),
    loss,
    // Gradients that are added up and never set to zero are a momentum of 1.
    optimiser: { kind: 'sgd', learningRate, momentum: accumulates ? 1 : 0 },
    batchSize,
    steps,
    record: { every: steps },
  };
}

function networkLayerSpecs(network: NetworkRecipe, { features, outputs }: { features: number; outputs: number }): LayerSpec[] {
  const { hiddenLayers, width, dropout, dropoutAt, norm, activation, squashed } = network;
  const hidden = Array.from({ length: hiddenLayers }, (_, i): LayerSpec[] => {
    const drops = dropout > 0 && (dropoutAt === 'each' || i === hiddenLayers - 1);
    const drop: LayerSpec[] = drops ? [{ kind: 'dropout', p: dropout }] : [];
    const normalise: LayerSpec[] = norm ? [{ kind: 'batchNorm' }] : [];
    return [
      { kind: 'dense', units: width, init: initialiser(network, i === 0 ? features : width) },
      { kind: 'activation', activation },
      ...(dropoutAt === 'each' ? [...drop, ...normalise] : [...normalise, ...drop]),
    ];
  });
  const last: LayerSpec = { kind: 'dense', units: outputs, init: initialiser(network, width) };
  return [...hidden.flat(), last, ...(squashed ? [{ kind: 'activation', activation: 'sigmoid' } as const] : [])];
}

function initialiser({ weights, activation }: NetworkRecipe, fanIn: number): InitialiserSpec {
  if (weights === 'equal') return { kind: 'constant', value: 1 / fanIn, bias: 'zeros' };
  if (weights === 'unit') return { kind: 'uniform', bound: 1, bias: 'zeros' };
  return activation === 'relu' ? { kind: 'heUniform', bias: 'zeros' } : { kind: 'xavierUniform', bias: 'zeros' };
}

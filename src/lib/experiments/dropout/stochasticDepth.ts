import { createDataSet } from '../../data/createDataSet';
import { streamKey, uniform } from '../../math/random';
import type { NamedArray } from '../../nn/namedArray';
import type { LayerSpec, PlainLayerSpec, RunSpec } from '../../spec/spec';
import { batchSequence, STREAMS } from '../../spec/streams';
import { createTrainer } from '../../training/createTrainer';
import { runRecord } from '../../training/runRecord';
import type { Trainer } from '../../training/trainer';

export interface StochasticDepth {
  seed: number;
  /** Probability of leaving the last block out; that of block l of L is l / L times it (Huang et al. 2016). */
  p: number;
  /** Training pictures; 300 if absent. */
  pictures?: number;
  /** 0.1 if absent. */
  learningRate?: number;
  /** 1,500 if absent. */
  steps?: number;
}

const BLOCKS = 6;
const WIDTH = 32;
const CLASSES = 10;
const HELD_OUT = 500;
const BATCH = 32;
/** Arrays of the layer before the blocks, and of each block: weights and biases. */
const BEFORE = 2;
const IN_BLOCK = 4;

const dense = (units: number): PlainLayerSpec => ({ kind: 'dense', units, init: { kind: 'heUniform', bias: 'zeros' } });
const RELU: PlainLayerSpec = { kind: 'activation', activation: 'relu' };
const BLOCK: LayerSpec = {
  kind: 'residual',
  layers: [RELU, dense(WIDTH), RELU, { kind: 'dense', units: WIDTH, init: { kind: 'zeros', bias: 'zeros' } }],
};

export interface DepthOutcome {
  training: number;
  validation: number;
  /** Of the fresh digits, misread. */
  errors: number;
  /** Blocks that took part, over those that there were. */
  work: number;
}

/** The network with so many of its blocks, as it is trained. */
const withBlocks = (blocks: number, { seed, pictures = 300, learningRate = 0.1, steps = 1_500 }: StochasticDepth): RunSpec => ({
  seed,
  data: { kind: 'handwriting', points: pictures, validationPoints: HELD_OUT },
  layers: [dense(WIDTH), ...Array.from({ length: blocks }, () => BLOCK), RELU, dense(CLASSES)],
  loss: 'crossEntropy',
  optimiser: { kind: 'sgd', learningRate },
  batchSize: BATCH,
  steps,
  record: { every: steps, training: true, validation: true },
});

export const wholeNetwork = (settings: StochasticDepth): RunSpec => withBlocks(BLOCKS, settings);

/** A residual network that learns to read digits, with one coin for each block in each batch; used with every branch times its share of the steps. */
export function stochasticDepth(settings: StochasticDepth): DepthOutcome {
  const { p } = settings;
  const spec = wholeNetwork(settings);
  const { seed, steps } = spec;
  const data = createDataSet(spec);
  const batches = batchSequence(seed, data.training.count, BATCH);
  // Networks differ in the number of their blocks alone: which ones they are is a matter of the weights that they are given.
  const trainers = Array.from({ length: BLOCKS + 1 }, (_, blocks): Trainer => createTrainer(withBlocks(blocks, settings), data));
  try {
    const whole = trainers[BLOCKS] as Trainer;
    const weights = whole.parameters();
    const coins = streamKey(seed, STREAMS.masks);
    let taken = 0;
    for (let step = 0; step < steps; step++) {
      const kept = Array.from({ length: BLOCKS }, (_, block) => block).filter(
        (block) => uniform(coins, step * BLOCKS + block) >= leftOut(block, p),
      );
      taken += kept.length;
      const own = arraysOf(kept);
      const trainer = trainers[kept.length] as Trainer;
      const names = trainer.parameters().map(({ name }) => name);
      trainer.load(own.map((place, i) => ({ ...(weights[place] as NamedArray), name: names[i] ?? '' })));
      trainer.steps(batches(step), spec.optimiser, 1);
      trainer.parameters().forEach(({ values }, i) => (weights[own[i] as number] as NamedArray).values.set(values));
    }
    whole.load(weights.map((array, place) => (isEndOfBranch(place) ? scaled(array, 1 - leftOut(blockOf(place), p)) : array)));
    const { training, validation } = runRecord(spec, data, whole, steps);
    return {
      training: training?.loss ?? NaN,
      validation: validation?.loss ?? NaN,
      errors: 1 - (validation?.accuracy ?? NaN),
      work: taken / (steps * BLOCKS),
    };
  } finally {
    trainers.forEach((trainer) => trainer.dispose());
  }
}

const leftOut = (block: number, p: number): number => ((block + 1) / BLOCKS) * p;
const arraysOf = (blocks: readonly number[]): number[] => [
  ...Array.from({ length: BEFORE }, (_, i) => i),
  ...blocks.flatMap((block) => Array.from({ length: IN_BLOCK }, (_, i) => BEFORE + block * IN_BLOCK + i)),
  BEFORE + BLOCKS * IN_BLOCK,
  BEFORE + BLOCKS * IN_BLOCK + 1,
];
const blockOf = (place: number): number => Math.floor((place - BEFORE) / IN_BLOCK);
const isEndOfBranch = (place: number): boolean => {
  const inBlocks = place - BEFORE;
  return inBlocks >= 0 && inBlocks < BLOCKS * IN_BLOCK && inBlocks % IN_BLOCK >= IN_BLOCK / 2;
};
const scaled = ({ values, ...array }: NamedArray, factor: number): NamedArray => ({
  ...array,
  values: values.map((value) => factor * value),
});

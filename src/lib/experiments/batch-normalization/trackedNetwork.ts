import { createDataSet } from '../../data/createDataSet';
import { selectedRows, type Examples } from '../../data/dataSet';
import { permutation, streamKey } from '../../math/random';
import { initialParameters, isTrainable } from '../../nn/initialParameters';
import { lossFunction } from '../../nn/lossGradient';
import { networkLayers, type Layer } from '../../nn/network';
import { dataShape } from '../../spec/dataShape';
import type { LayerSpec, RunSpec } from '../../spec/spec';
import { batchSequence } from '../../spec/streams';

export interface TrackedSettings {
  seed: number;
  /** Weight of the new batch in the running statistics, in (0, 1]. */
  momentum: number;
  batchSize: number;
  /** 0.3 if absent. */
  learningRate?: number;
  /** 150 if absent. */
  steps?: number;
}

/** Mean and variance of every unit before its normalisation. */
export interface Statistics {
  mean: Float64Array;
  variance: Float64Array;
}

/** The network after so many updates as it has steps before it. */
export interface TrackedStep {
  /** Of the batch of the last update, the variance unbiased; absent at step 0. */
  batch?: Statistics;
  /** Of all training data, with the weights as they stand. */
  data: Statistics;
  /** Trainable parameters, in the order of the `state_dict()`. */
  weights: Float64Array;
}

const STEPS = 150;
const UNITS = 8;
const POINTS = 256;
const VALIDATION_POINTS = 128;
const LEARNING_RATE = 0.3;

/** One hidden layer of eight units on two moons: linear, batch normalisation, tanh, and a linear layer of two logits. */
export const trackedSpec = ({ seed, momentum, batchSize, learningRate = LEARNING_RATE, steps = STEPS }: TrackedSettings): RunSpec => ({
  seed,
  data: { kind: 'moons', points: POINTS, noise: 0.1, validationPoints: VALIDATION_POINTS },
  layers: [
    { kind: 'dense', units: UNITS, bias: false },
    { kind: 'batchNorm', momentum },
    { kind: 'activation', activation: 'tanh' },
    { kind: 'dense', units: 2 },
  ],
  loss: 'crossEntropy',
  optimiser: { kind: 'sgd', learningRate },
  batchSize,
  steps,
  record: { every: 1, training: true, validation: true },
});

/** The run of such a specification, step by step in double precision. It does not depend on the running statistics. */
export function trackedRun(spec: RunSpec): TrackedStep[] {
  const data = createDataSet(spec);
  const layers = layersOf(spec);
  const rowsOf = batchSequence(spec.seed, data.training.count, spec.batchSize);
  const weights = Float64Array.from(
    initialParameters(layers, spec.seed)
      .filter(isTrainable)
      .flatMap(({ values }) => [...values]),
  );
  const seen = (examples: Examples, unbiased: boolean) => statistics(weights, examples, data.features, unbiased);
  const steps: TrackedStep[] = [{ data: seen(data.training, false), weights: weights.slice() }];
  for (let step = 0; step < spec.steps; step++) {
    const examples = selectedRows(data, rowsOf(step));
    const batch = seen(examples, true);
    const { gradient } = lossFunction(layers, spec.loss, examples.inputs, examples.targets, examples.count).at(weights);
    gradient.forEach((slope, i) => (weights[i] = (weights[i] as number) - spec.optimiser.learningRate * slope));
    steps.push({ batch, data: seen(data.training, false), weights: weights.slice() });
  }
  return steps;
}

/** The running statistics after every update as PyTorch keeps them: they begin at mean 0 and variance 1, and the new batch has the weight `momentum`. */
export function runningStatistics(steps: readonly TrackedStep[], momentum: number): Statistics[] {
  let running: Statistics = { mean: new Float64Array(UNITS), variance: new Float64Array(UNITS).fill(1) };
  return steps.map(({ batch }) => {
    if (batch) running = { mean: mixed(running.mean, batch.mean, momentum), variance: mixed(running.variance, batch.variance, momentum) };
    return running;
  });
}

/** Mean loss in eval mode with these statistics: the normalisation folded into the layer before it. */
export function lossWith(
  spec: RunSpec,
  { weights }: Pick<TrackedStep, 'weights'>,
  { mean, variance }: Statistics,
  examples: Examples,
): number {
  const layers = layersOf(spec);
  const inputs = (layers[0] as Layer).inputs;
  const { epsilon } = layers[1] as Layer & { kind: 'batchNorm' };
  const own = UNITS * inputs;
  const [gamma, beta] = [weights.subarray(own, own + UNITS), weights.subarray(own + UNITS, own + 2 * UNITS)];
  const scale = gamma.map((factor, unit) => factor / Math.sqrt((variance[unit] as number) + epsilon));
  const folded = Float64Array.from([
    ...weights.subarray(0, own).map((weight, i) => weight * (scale[Math.floor(i / inputs)] as number)),
    ...beta.map((shift, unit) => shift - (mean[unit] as number) * (scale[unit] as number)),
    ...weights.subarray(own + 2 * UNITS),
  ]);
  return lossFunction(FOLDED, spec.loss, examples.inputs, examples.targets, examples.count).valueAt(folded);
}

/** Mean loss in train mode, in batches of `size` one after another; a last batch that is smaller counts by its size. */
export function lossInBatches(spec: RunSpec, { weights }: Pick<TrackedStep, 'weights'>, examples: Examples, size: number): number {
  const layers = layersOf(spec);
  const features = examples.inputs.length / examples.count;
  let total = 0;
  for (let start = 0; start < examples.count; start += size) {
    const end = Math.min(examples.count, start + size);
    const [inputs, targets] = [examples.inputs.subarray(start * features, end * features), examples.targets.subarray(start, end)];
    total += (end - start) * lossFunction(layers, spec.loss, inputs, targets, end - start).valueAt(weights);
  }
  return total / examples.count;
}

/** The same examples shuffled, or class after class. */
export function inOrder({ inputs, targets, count }: Examples, sorted: boolean, seed: number): Examples {
  const shuffled = [...permutation(streamKey(seed), count)];
  const order = sorted ? shuffled.sort((a, b) => (targets[a] ?? 0) - (targets[b] ?? 0)) : shuffled;
  const features = inputs.length / count;
  return {
    count,
    inputs: Float32Array.from(order.flatMap((row) => [...inputs.subarray(row * features, (row + 1) * features)])),
    targets: Float32Array.from(order, (row) => targets[row] ?? NaN),
  };
}

const layersOf = (spec: RunSpec): Layer[] => networkLayers(spec.layers, dataShape(spec).features);

const FOLDED: readonly Layer[] = networkLayers(
  [
    { kind: 'dense', units: UNITS },
    { kind: 'activation', activation: 'tanh' },
    { kind: 'dense', units: 2 },
  ] satisfies LayerSpec[],
  2,
);

const mixed = (before: Float64Array, now: Float64Array, momentum: number): Float64Array =>
  before.map((value, unit) => (1 - momentum) * value + momentum * (now[unit] as number));

/** Of the first layer's outputs, unit by unit. */
function statistics(weights: Float64Array, { inputs, count }: Examples, features: number, unbiased: boolean): Statistics {
  const mean = new Float64Array(UNITS);
  const variance = new Float64Array(UNITS);
  const outputs = new Float64Array(count);
  for (let unit = 0; unit < UNITS; unit++) {
    for (let row = 0; row < count; row++) {
      let sum = 0;
      for (let i = 0; i < features; i++) sum += (weights[unit * features + i] as number) * (inputs[row * features + i] as number);
      outputs[row] = sum;
    }
    const middle = outputs.reduce((sum, output) => sum + output, 0) / count;
    mean[unit] = middle;
    variance[unit] = outputs.reduce((sum, output) => sum + (output - middle) ** 2, 0) / (unbiased ? count - 1 : count);
  }
  return { mean, variance };
}

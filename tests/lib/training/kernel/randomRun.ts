import fc from 'fast-check';
import type { DataSet } from '../../../../src/lib/data/dataSet';
import { normals, randomIndex, streamKey } from '../../../../src/lib/math/random';
import type { AverageSpec, LayerSpec, OptimiserSpec, PlainLayerSpec, RunSpec } from '../../../../src/lib/spec/spec';

/** A specification, and data of its own: what a trainer does must not depend on which data set it gets. */
export interface RandomRun {
  spec: RunSpec;
  data: DataSet;
}

const activation = fc.constantFrom('identity', 'relu', 'leakyRelu', 'tanh', 'sigmoid');
const init = fc.constantFrom<{ kind: 'linearDefault' | 'xavierUniform' | 'heNormal' }>(
  { kind: 'linearDefault' },
  { kind: 'xavierUniform' },
  { kind: 'heNormal' },
);
const probability = fc.constantFrom(0, 0.1, 0.3, 0.5, 0.9);

const normEpsilon = fc.constantFrom(1e-3, 1e-2);
/** Positive, so that a block never takes away what it is added to. */
const gamma = fc.constantFrom(1, 0.5, 0.25);
const plainLayer: fc.Arbitrary<PlainLayerSpec> = fc.oneof(
  { arbitrary: fc.record({ kind: fc.constant('dense'), units: fc.integer({ min: 1, max: 19 }), bias: fc.boolean(), init }), weight: 3 },
  { arbitrary: fc.record({ kind: fc.constant('activation'), activation, negativeSlope: fc.constantFrom(0.01, 0.2) }), weight: 3 },
  { arbitrary: fc.record({ kind: fc.constant('dropout'), p: probability }), weight: 1 },
  {
    arbitrary: fc.record({ kind: fc.constant('noise'), shift: fc.constantFrom(0, 0.5, 2), scale: fc.constantFrom(0, 0.125, 1) }),
    weight: 1,
  },
  {
    arbitrary: fc.record({ kind: fc.constant('batchNorm'), momentum: fc.constantFrom(0.1, 0.5), epsilon: normEpsilon, gamma }),
    weight: 1,
  },
  { arbitrary: fc.record({ kind: fc.constantFrom('layerNorm', 'rmsNorm'), epsilon: normEpsilon, gamma }), weight: 1 },
);

const layer: fc.Arbitrary<LayerSpec> = fc.oneof(
  { arbitrary: plainLayer, weight: 9 },
  {
    arbitrary: fc.record({
      kind: fc.constant('residual'),
      layers: fc.array(plainLayer, { minLength: 1, maxLength: 4 }),
      scale: fc.constantFrom(1, 0.5, -0.25),
    }),
    weight: 2,
  },
);

/** Large enough that gradients which are rounding error alone (before batch normalisation) are not blown up to a step. */
const largeEpsilon = fc.constantFrom(1e-2, 1e-3);
const decay = fc.constantFrom(0, 0.01, 0.1);
const optimiser: fc.Arbitrary<OptimiserSpec> = fc.oneof(
  fc.record({
    kind: fc.constant('sgd'),
    learningRate: fc.constantFrom(0.01, 0.1),
    weightDecay: decay,
    momentum: fc.constantFrom(0, 0.5, 0.9),
    dampening: fc.constantFrom(0, 0.3),
  }),
  fc.record({
    kind: fc.constant('sgd'),
    learningRate: fc.constantFrom(0.01, 0.1),
    weightDecay: decay,
    momentum: fc.constantFrom(0.5, 0.9),
    nesterov: fc.constant(true),
  }),
  fc.record({
    kind: fc.constant('rmsprop'),
    learningRate: fc.constantFrom(0.001, 0.01),
    weightDecay: decay,
    alpha: fc.constantFrom(0.9, 0.99),
    momentum: fc.constantFrom(0, 0.5),
    epsilon: largeEpsilon,
  }),
  fc.record({
    kind: fc.constant('adagrad'),
    learningRate: fc.constantFrom(0.01, 0.1),
    weightDecay: decay,
    learningRateDecay: fc.constantFrom(0, 0.1),
    epsilon: largeEpsilon,
  }),
  fc.record({
    kind: fc.constantFrom('adam', 'adamw'),
    learningRate: fc.constantFrom(0.001, 0.01),
    weightDecay: decay,
    betas: fc.constantFrom<[number, number]>([0.9, 0.999], [0.5, 0.9]),
    epsilon: largeEpsilon,
  }),
  fc.record({
    kind: fc.constant('lion'),
    learningRate: fc.constantFrom(0.0003, 0.001),
    weightDecay: decay,
    betas: fc.constantFrom<[number, number]>([0.9, 0.99], [0.5, 0.9]),
  }),
  fc.record({
    kind: fc.constant('muon'),
    learningRate: fc.constantFrom(0.01, 0.03),
    weightDecay: decay,
    momentum: fc.constantFrom(0.95, 0.5),
    nesterov: fc.boolean(),
    othersLearningRate: fc.constantFrom(0.0003, 0.001),
  }),
);
const clip: fc.Arbitrary<{ clipNorm?: number }> = fc.oneof(fc.constant({}), fc.record({ clipNorm: fc.constantFrom(0.05, 0.5, 5) }));
const average: fc.Arbitrary<{ average?: AverageSpec }> = fc.oneof(
  fc.constant({}),
  fc.record({
    average: fc.record({ kind: fc.constant('exponential'), decay: fc.constantFrom(0.5, 0.99), from: fc.constantFrom(1, 2) }),
  }),
  fc.record({ average: fc.record({ kind: fc.constant('equal'), from: fc.constantFrom(1, 2), every: fc.constantFrom(1, 2) }) }),
);

/** Blocks whose last dense layer, if there is one, gives out what the block takes in. */
function withEqualWidths(layers: readonly LayerSpec[], features: number): LayerSpec[] {
  let width = features;
  return layers.map((layer) => {
    if (layer.kind === 'dense') width = layer.units;
    if (layer.kind !== 'residual') return layer;
    const last = layer.layers.findLastIndex(({ kind }) => kind === 'dense');
    return {
      ...layer,
      layers: layer.layers.map((plain, i) => (i === last && plain.kind === 'dense' ? { ...plain, units: width } : plain)),
    };
  });
}

/**
 * For optimisers that make steps of equal size of gradients of any size: without what makes gradients vanish up to rounding, batch normalisation
 * behind a bias and norms of few units.
 */
function withoutVanishing(layers: readonly LayerSpec[]): LayerSpec[] {
  return layers.map((layer) => {
    if (layer.kind === 'residual') return { ...layer, layers: withoutVanishing(layer.layers) as PlainLayerSpec[] };
    if (layer.kind === 'batchNorm') return { kind: 'layerNorm', epsilon: 1e-2 };
    return layer.kind === 'dense' ? { ...layer, units: layer.units + 5 } : layer;
  });
}

/** Any network up to seven layers or blocks of layers, any optimiser, either loss, any batch size from 2. */
export const randomRun: fc.Arbitrary<RandomRun> = fc
  .record({
    seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    hidden: fc.array(layer, { maxLength: 6 }),
    loss: fc.constantFrom('crossEntropy', 'meanSquaredError'),
    classes: fc.integer({ min: 2, max: 11 }),
    features: fc.integer({ min: 1, max: 9 }),
    rows: fc.integer({ min: 8, max: 70 }),
    batch: fc.integer({ min: 3, max: 37 }),
    full: fc.boolean(),
    optimiser,
    clip,
    average,
  })
  .map(({ seed, hidden, loss, classes, features: narrow, rows, batch, full, optimiser, clip, average }) => {
    const isOfEqualSteps = optimiser.kind === 'lion' || optimiser.kind === 'muon';
    const features = isOfEqualSteps ? narrow + 5 : narrow;
    const outputs = loss === 'crossEntropy' ? classes : 1;
    return {
      data: randomData(seed, features, outputs, rows, loss === 'crossEntropy'),
      spec: {
        seed,
        data: { kind: 'blobs', points: rows, noise: 1, classes: outputs },
        layers: [...withEqualWidths(isOfEqualSteps ? withoutVanishing(hidden) : hidden, features), { kind: 'dense', units: outputs }],
        loss,
        optimiser: { ...optimiser, ...clip },
        ...average,
        batchSize: full ? 'full' : Math.min(batch, rows),
        steps: 1,
        record: { every: 1 },
      },
    };
  });

export function randomData(seed: number, features: number, outputs: number, count: number, classes: boolean): DataSet {
  const inputs = Float32Array.from(normals(streamKey(seed, 101), count * features));
  const targets = classes
    ? Float32Array.from({ length: count }, (_, row) => randomIndex(streamKey(seed, 102), row, outputs))
    : Float32Array.from(normals(streamKey(seed, 103), count * outputs));
  return {
    features,
    outputs,
    training: { count, inputs, targets },
    validation: { count: 0, inputs: new Float32Array(), targets: new Float32Array() },
  };
}

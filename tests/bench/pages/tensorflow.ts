import * as tf from '@tensorflow/tfjs';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import type { LayerSpec, OptimiserSpec } from '../../../src/lib/spec/spec';
import { jobData, referenceJobs } from '../../reference/jobs';
import { offerEngine } from './engine';

/** TensorFlow.js as its users write it: the model from ops, the step by `optimizer.minimize`. */
const LEARNING_RATE = 1e-6;
const BATCHES = 16;
const NORM_EPSILON = 1e-5;

setWasmPaths('/tfjs-wasm/');
const ready = tf.setBackend(new URLSearchParams(location.search).get('engine') === 'tfjs-wasm' ? 'wasm' : 'cpu');

type Forward = (x: tf.Tensor2D) => tf.Tensor2D;

offerEngine(async (name) => {
  await ready;
  const job = referenceJobs[name];
  if (!job) return undefined;
  const { spec, features, outputs } = job;
  const data = jobData(job);
  const variables: tf.Variable[] = [];
  const layers = networkLayers(spec.layers, features, variables);
  const size = spec.batchSize === 'full' ? data.training.count : spec.batchSize;
  const batches = Array.from({ length: spec.batchSize === 'full' ? 1 : BATCHES }, (_, batch) => {
    const rows = Array.from({ length: size }, (_, i) => (batch * size + i) % data.training.count);
    const inputs = rows.flatMap((row) => [...data.training.inputs.subarray(row * features, (row + 1) * features)]);
    const targets = rows.map((row) => data.training.targets[row] ?? 0);
    return {
      x: tf.tensor2d(inputs, [size, features]),
      y: spec.loss === 'crossEntropy' ? tf.oneHot(tf.tensor1d(targets, 'int32'), outputs) : tf.tensor2d(targets, [size, 1]),
    };
  });
  const loss = (prediction: tf.Tensor2D, y: tf.Tensor): tf.Scalar =>
    spec.loss === 'crossEntropy' ? tf.losses.softmaxCrossEntropy(y, prediction) : tf.losses.meanSquaredError(y, prediction);
  const optimiser = createOptimiser(spec.optimiser);
  let step = 0;
  const next = () => batches[step++ % batches.length] as (typeof batches)[number];
  const train =
    name === 'J4'
      ? () => {
          const { x, y } = next();
          const { value, grads } = tf.variableGrads(() => loss(forward(layers, x), y), variables);
          value.dataSync();
          tf.dispose([value, grads]);
        }
      : () => {
          const { x, y } = next();
          const value = optimiser.minimize(() => loss(forward(layers, x), y), true, variables);
          value?.dataSync();
          value?.dispose();
        };
  return {
    train,
    steps: 1,
    dispose: () => {
      tf.dispose([...variables, ...batches.flatMap(({ x, y }) => [x, y])]);
      optimiser.dispose();
    },
  };
});

function forward(layers: readonly Forward[], x: tf.Tensor2D): tf.Tensor2D {
  return layers.reduce((signal, layer) => layer(signal), x);
}

function networkLayers(specs: readonly LayerSpec[], features: number, variables: tf.Variable[]): Forward[] {
  let width = features;
  const parameter = <Rank extends tf.Rank>(initial: () => tf.Tensor<Rank>): tf.Variable<Rank> => {
    const created = tf.tidy(() => tf.variable(initial()));
    variables.push(created);
    return created;
  };
  return specs.map((spec): Forward => {
    switch (spec.kind) {
      case 'dense': {
        const [inputs, { units }] = [width, spec];
        width = units;
        const weight = parameter(() => tf.randomUniform<tf.Rank.R2>([inputs, units], -1 / Math.sqrt(inputs), 1 / Math.sqrt(inputs)));
        const bias = parameter(() => tf.zeros<tf.Rank.R1>([units]));
        return (x) => tf.add(tf.matMul(x, weight), bias);
      }
      case 'activation':
        return (x) =>
          ({ identity: tf.clone, relu: tf.relu, leakyRelu: tf.leakyRelu, tanh: tf.tanh, sigmoid: tf.sigmoid })[spec.activation](x);
      case 'dropout':
        return (x) => tf.dropout(x, spec.p) as tf.Tensor2D;
      case 'noise':
      case 'rmsNorm':
        throw new Error(`The bench has no job with ${spec.kind}.`);
      case 'residual': {
        const block = networkLayers(spec.layers, width, variables);
        return (x) => tf.add(x, forward(block, x));
      }
      case 'layerNorm': {
        const scale = parameter(() => tf.ones<tf.Rank.R1>([width]));
        const offset = parameter(() => tf.zeros<tf.Rank.R1>([width]));
        return (x) => {
          const { mean, variance } = tf.moments(x, 1, true);
          const normalised = tf.div(tf.sub(x, mean), tf.sqrt(tf.add(variance, NORM_EPSILON)));
          return tf.add(tf.mul(normalised, scale), offset);
        };
      }
      case 'batchNorm': {
        const units = width;
        const scale = parameter(() => tf.ones<tf.Rank.R1>([units]));
        const offset = parameter(() => tf.zeros<tf.Rank.R1>([units]));
        return (x) => {
          const { mean, variance } = tf.moments(x, 0);
          return tf.batchNorm2d(x, mean as tf.Tensor1D, variance as tf.Tensor1D, offset, scale, NORM_EPSILON);
        };
      }
    }
  });
}

function createOptimiser(spec: OptimiserSpec): tf.Optimizer {
  if (spec.kind === 'adam') return tf.train.adam(LEARNING_RATE);
  if (spec.kind === 'sgd') return spec.momentum ? tf.train.momentum(LEARNING_RATE, spec.momentum) : tf.train.sgd(LEARNING_RATE);
  throw new Error(`The bench has no job with ${spec.kind}.`);
}

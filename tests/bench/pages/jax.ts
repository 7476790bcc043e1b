import { init, jit, nn, numpy as np, random, tree, valueAndGrad } from '@jax-js/jax';
import type { LayerSpec, OptimiserSpec } from '../../../src/lib/spec/spec';
import { jobData, referenceJobs, type Job } from '../../reference/jobs';
import { offerEngine } from './engine';

/**
 * jax-js as its README advises: a step is one function under `jit`, which fuses the network, its gradient and the update; arrays are handed over, and
 * kept by `.ref`. On its default device, WebAssembly: a page that is not isolated from others has one thread of it.
 */
const LEARNING_RATE = 1e-6;
const BATCHES = 16;
const NORM_EPSILON = 1e-5;
const ADAM = { first: 0.9, second: 0.999, epsilon: 1e-8 };

const ready = init('wasm');

type Parameters = Record<string, np.Array>[];
/** Takes over the array, and leaves parameters and key to the others. */
type Layer = (x: np.Array, parameters: Parameters, key: np.Array) => np.Array;
type Loss = (parameters: Parameters, x: np.Array, y: np.Array, key: np.Array) => np.Array;
interface State {
  [name: string]: Parameters;
  parameters: Parameters;
  first: Parameters;
  second: Parameters;
}

offerEngine(async (name) => {
  await ready;
  const job = referenceJobs[name];
  if (!job) return undefined;
  const parameters: Parameters = [];
  const layers = networkLayers(job.spec.layers, job.features, parameters);
  const loss: Loss = (given, x, y, key) => {
    const outputs = layers.reduce((signal, layer) => layer(signal, given, key), x);
    tree.dispose([given, key]);
    return lossOf(job, outputs, y);
  };
  const batches = batchesOf(job);
  let step = 0;
  const next = () => {
    const { x, y } = batches[step++ % batches.length] as (typeof batches)[number];
    return [x.ref, y.ref, random.key(step)] as const;
  };
  const train = name === 'J4' ? passes(loss, parameters, next) : updates(loss, job.spec.optimiser, parameters, next);
  return {
    train,
    steps: 1,
    dispose: () => batches.forEach(({ x, y }) => [x, y].forEach((array) => array.dispose())),
  };
});

/** Loss and gradient, without an update. */
function passes(loss: Loss, parameters: Parameters, next: () => readonly [np.Array, np.Array, np.Array]): () => void {
  const pass = jit((given: Parameters, x: np.Array, y: np.Array, key: np.Array) => valueAndGrad(loss)(given, x, y, key));
  return () => {
    const [value, gradients] = pass(tree.ref(parameters), ...next());
    tree.dispose(gradients);
    value.dataSync();
  };
}

function updates(
  loss: Loss,
  optimiser: OptimiserSpec,
  parameters: Parameters,
  next: () => readonly [np.Array, np.Array, np.Array],
): () => void {
  const zeros = () => mapped((values) => np.zeros(values.shape), parameters);
  let state: State = { parameters, first: zeros(), second: optimiser.kind === 'adam' ? zeros() : [] };
  const update = updateOf(optimiser);
  const stepOnce = jit((before: State, x: np.Array, y: np.Array, key: np.Array, correction: np.Array) => {
    const [value, gradients] = valueAndGrad(loss)(tree.ref(before.parameters), x, y, key);
    return [value, update(before, gradients, correction)] as [np.Array, State];
  });
  let steps = 0;
  return () => {
    steps += 1;
    const correction = Math.sqrt(1 - ADAM.second ** steps) / (1 - ADAM.first ** steps);
    const [value, after] = stepOnce(state, ...next(), np.array(correction));
    state = after;
    value.dataSync();
  };
}

type Update = (state: State, gradients: Parameters, correction: np.Array) => State;

const mapped = (make: (...values: np.Array[]) => np.Array, first: Parameters, ...others: Parameters[]): Parameters =>
  first.map((layer, i) =>
    Object.fromEntries(
      Object.entries(layer).map(([name, values]) => [name, make(values, ...others.map((other) => other[i]?.[name] as np.Array))]),
    ),
  );

function updateOf(optimiser: OptimiserSpec): Update {
  if (optimiser.kind === 'adam') {
    return ({ parameters, first, second }, gradients, correction) => {
      const means = mapped((m, g) => m.mul(ADAM.first).add(g.ref.mul(1 - ADAM.first)), first, gradients);
      const squares = mapped((v, g) => v.mul(ADAM.second).add(np.square(g).mul(1 - ADAM.second)), second, gradients);
      const moved = mapped(
        (w, m, v) => w.sub(m.ref.mul(correction.ref).mul(LEARNING_RATE).div(np.sqrt(v.ref).add(ADAM.epsilon))),
        parameters,
        means,
        squares,
      );
      correction.dispose();
      return { parameters: moved, first: means, second: squares };
    };
  }
  if (optimiser.kind !== 'sgd') throw new Error(`The bench has no job with ${optimiser.kind}.`);
  const { momentum = 0 } = optimiser;
  return ({ parameters, first, second }, gradients, correction) => {
    correction.dispose();
    const velocities = mapped((v, g) => v.mul(momentum).add(g), first, gradients);
    return { parameters: mapped((w, v) => w.sub(v.ref.mul(LEARNING_RATE)), parameters, velocities), first: velocities, second };
  };
}

function lossOf({ spec }: Job, outputs: np.Array, y: np.Array): np.Array {
  if (spec.loss === 'crossEntropy') return np.mean(np.sum(nn.logSoftmax(outputs, -1).mul(y), -1)).mul(-1);
  return np.mean(np.square(outputs.sub(y)));
}

function batchesOf(job: Job): { x: np.Array; y: np.Array }[] {
  const { spec, features, outputs } = job;
  const { training } = jobData(job);
  const size = spec.batchSize === 'full' ? training.count : spec.batchSize;
  return Array.from({ length: spec.batchSize === 'full' ? 1 : BATCHES }, (_, batch) => {
    const rows = Array.from({ length: size }, (__, i) => (batch * size + i) % training.count);
    const inputs = Float32Array.from(rows.flatMap((row) => [...training.inputs.subarray(row * features, (row + 1) * features)]));
    const targets = rows.map((row) => training.targets[row] ?? 0);
    const width = spec.loss === 'crossEntropy' ? outputs : 1;
    const wanted = targets.flatMap((target) => (width === 1 ? [target] : Array.from({ length: width }, (__, j) => Number(j === target))));
    return { x: np.array(inputs).reshape([size, features]), y: np.array(Float32Array.from(wanted)).reshape([size, width]) };
  });
}

function networkLayers(specs: readonly LayerSpec[], features: number, parameters: Parameters): Layer[] {
  let width = features;
  /** Where its parameters stand. */
  const own = (made: Record<string, np.Array>): number => parameters.push(made) - 1;
  const of = (given: Parameters, place: number, name: string): np.Array => (given[place] as Record<string, np.Array>)[name] as np.Array;
  return specs.map((spec, index): Layer => {
    switch (spec.kind) {
      case 'dense': {
        const bound = 1 / Math.sqrt(width);
        const weight = random.uniform(random.key(index), [width, spec.units], { minval: -bound, maxval: bound });
        const place = own({ weight, bias: np.zeros([spec.units]) });
        width = spec.units;
        return (x, given) => np.matmul(x, of(given, place, 'weight').ref).add(of(given, place, 'bias').ref);
      }
      case 'activation':
        return (x) =>
          ({ identity: (same: np.Array) => same, relu: nn.relu, leakyRelu: nn.leakyRelu, tanh: np.tanh, sigmoid: nn.sigmoid })[
            spec.activation
          ](x);
      case 'dropout': {
        const kept = 1 - spec.p;
        return (x, _, key) => x.mul(random.bernoulli(key.ref, kept, x.shape).astype(np.float32)).div(kept);
      }
      case 'residual': {
        const block = networkLayers(spec.layers, width, parameters);
        return (x, given, key) => block.reduce((signal, layer) => layer(signal, given, key), x.ref).add(x);
      }
      case 'layerNorm':
      case 'batchNorm': {
        const place = own({ scale: np.ones([width]), offset: np.zeros([width]) });
        const axis = spec.kind === 'layerNorm' ? 1 : 0;
        return (x, given) =>
          normalised(x, axis)
            .mul(of(given, place, 'scale').ref)
            .add(of(given, place, 'offset').ref);
      }
      case 'noise':
      case 'rmsNorm':
        throw new Error(`The bench has no job with ${spec.kind}.`);
    }
  });
}

function normalised(x: np.Array, axis: number): np.Array {
  const centred = x.ref.sub(np.mean(x, axis, { keepdims: true }));
  const variance = np.mean(np.square(centred.ref), axis, { keepdims: true });
  return centred.div(np.sqrt(variance.add(NORM_EPSILON)));
}

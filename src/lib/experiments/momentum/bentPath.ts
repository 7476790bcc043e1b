import { createDataSet } from '../../data/createDataSet';
import { initialParameters } from '../../nn/initialParameters';
import { lossFunction, type LossFunction } from '../../nn/lossGradient';
import { networkLayers } from '../../nn/network';
import type { MomentumSettings } from '../../nn/momentumStep';
import { smallNetwork, type SmallTask } from './smallNetwork';
import type { LayerSpec, RunSpec } from '../../spec/spec';
import { weightVector } from './weightVector';

export interface TwoMinima {
  task: Exclude<SmallTask, 'curve'>;
  /** Units of each of the two hidden layers. */
  width: number;
  seed: number;
}

/** Of both trainings. */
export const TRAINING = { learningRate: 0.1, momentum: 0.9, steps: 400 } as const;
/** Of the bend: each step looks at the path in these places, besides its ends, which stay. */
export const BENDING = { learningRate: 0.2, momentum: 0.9, steps: 300, every: 15, places: [0.25, 0.5, 0.75] } as const;
/** The second network has the data of the first, and weights of another seed. */
export const SEED_APART = 1000;

/** The two networks' runs, with ReLU: the same data, other initial weights. */
export function minimaSpecs({ task, width, seed }: TwoMinima): readonly [RunSpec, RunSpec] {
  const spec = smallNetwork({ seed, task, width, ...TRAINING, record: { every: TRAINING.steps } });
  const first: RunSpec = {
    ...spec,
    data: { ...spec.data, seed },
    layers: spec.layers.map((layer): LayerSpec => (layer.kind === 'activation' ? { ...layer, activation: 'relu' } : layer)),
  };
  return [first, { ...first, seed: seed + SEED_APART }];
}

/** The training loss of these networks, and the weights that each begins with. */
export function minimaTask(settings: TwoMinima): { loss: LossFunction; starts: readonly [Float64Array, Float64Array] } {
  const [first, second] = minimaSpecs(settings);
  const { training, features } = createDataSet(first);
  const layers = networkLayers(first.layers, features);
  const start = ({ seed }: RunSpec) => weightVector(initialParameters(layers, seed));
  return {
    loss: lossFunction(layers, first.loss, training.inputs, training.targets, training.count),
    starts: [start(first), start(second)],
  };
}

/** A descent with momentum along any gradient, in double precision: its places at steps 0, `every`, 2 `every` and so on, the last at the end. */
export function descended(
  gradientAt: (weights: Float64Array) => Float64Array,
  start: Float64Array,
  { learningRate, momentum, steps, every = steps }: MomentumSettings & { steps: number; every?: number },
): Float64Array[] {
  const weights = start.slice();
  const velocity = new Float64Array(start.length);
  const places = [start];
  for (let step = 1; step <= steps; step++) {
    gradientAt(weights).forEach((slope, i) => {
      velocity[i] = momentum * velocity[i]! + slope;
      weights[i]! -= learningRate * velocity[i]!;
    });
    if (step % every === 0) places.push(weights.slice());
  }
  return places;
}

/** Place `t` from 0 to 1 of the quadratic Bezier curve from one end to the other with this bend: the straight line if the bend lies on its middle. */
export const onCurve = (from: Float64Array, bend: Float64Array, to: Float64Array, t: number): Float64Array =>
  from.map((weight, i) => (1 - t) ** 2 * weight + 2 * t * (1 - t) * bend[i]! + t ** 2 * to[i]!);

export const middle = (from: Float64Array, to: Float64Array): Float64Array => from.map((weight, i) => (weight + to[i]!) / 2);

/** Bends that lower the mean loss in a few places of the curve more and more, from the straight line's on (Garipov et al. 2018). */
export function foundBends(loss: LossFunction, from: Float64Array, to: Float64Array): Float64Array[] {
  const { places, ...settings } = BENDING;
  const gradientAt = (bend: Float64Array) => {
    const sum = new Float64Array(bend.length);
    for (const t of places) {
      const share = (2 * t * (1 - t)) / places.length;
      loss.at(onCurve(from, bend, to, t)).gradient.forEach((slope, i) => (sum[i]! += share * slope));
    }
    return sum;
  };
  return descended(gradientAt, middle(from, to), settings);
}

/** Points of a curve at which the loss is looked at, ends included. */
const LOOKS = 41;

export interface PathLosses {
  /** Along the straight line and along the last bend, from one end to the other. */
  straight: number[];
  bent: number[];
  /** The highest loss on the way, as the curve is bent: a number every so many steps. */
  highest: number[];
}

/** Two networks trained from other initial weights on the same data, and the losses on the ways from the one to the other. */
export function pathLosses(settings: TwoMinima): PathLosses {
  const { loss, starts } = minimaTask(settings);
  const end = (start: Float64Array) => descended((weights) => loss.at(weights).gradient, start, TRAINING)[1] as Float64Array;
  const [from, to] = [end(starts[0]), end(starts[1])];
  const along = (bend: Float64Array) =>
    Array.from({ length: LOOKS }, (_, look) => loss.valueAt(onCurve(from, bend, to, look / (LOOKS - 1))));
  const ways = foundBends(loss, from, to).map(along);
  return { straight: ways[0] ?? [], bent: ways.at(-1) ?? [], highest: ways.map((losses) => Math.max(...losses)) };
}

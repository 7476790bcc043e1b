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
export const BENDING = { learningRate: 0.2, momentum: 0.9, steps: 300, places: [0.25, 0.5, 0.75] } as const;
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

/** A descent with momentum along any gradient, in double precision; to its last place. */
export function descended(
  gradientAt: (weights: Float64Array) => Float64Array,
  start: Float64Array,
  { learningRate, momentum, steps }: MomentumSettings & { steps: number },
): Float64Array {
  const weights = start.slice();
  const velocity = new Float64Array(start.length);
  for (let step = 0; step < steps; step++) {
    gradientAt(weights).forEach((slope, i) => {
      velocity[i] = momentum * velocity[i]! + slope;
      weights[i]! -= learningRate * velocity[i]!;
    });
  }
  return weights;
}

/** Place `t` from 0 to 1 of the quadratic Bezier curve from one end to the other with this bend: the straight line if the bend lies on its middle. */
export const onCurve = (from: Float64Array, bend: Float64Array, to: Float64Array, t: number): Float64Array =>
  from.map((weight, i) => (1 - t) ** 2 * weight + 2 * t * (1 - t) * bend[i]! + t ** 2 * to[i]!);

export const middle = (from: Float64Array, to: Float64Array): Float64Array => from.map((weight, i) => (weight + to[i]!) / 2);

/** The bend that lowers the mean loss in a few places of the curve, found by descent from the straight line (Garipov et al. 2018). */
export function foundBend(loss: LossFunction, from: Float64Array, to: Float64Array): Float64Array {
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

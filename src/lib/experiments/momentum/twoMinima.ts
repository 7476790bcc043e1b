import type { LayerSpec, RunSpec } from '../../spec/spec';
import { smallNetwork, type SmallTask } from './smallNetwork';

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
const SEED_APART = 1000;

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

export interface PathLosses {
  /** Along the straight line and along the last bend, from one end to the other. */
  straight: number[];
  bent: number[];
  /** The highest loss on the way, as the curve is bent: a number every so many steps. */
  highest: number[];
}

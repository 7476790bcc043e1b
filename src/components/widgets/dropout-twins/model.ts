import { seedsAfter } from '../../../lib/spec/seeds';
import type { LayerSpec, RunSpec } from '../../../lib/spec/spec';
import type { Settings } from './figure';

export const STEPS = 1000;
export const RECORD_EVERY = 10;
const LOSSES = { every: RECORD_EVERY, training: true, validation: true } as const;
const VALIDATION_POINTS = 500;
export const GRID_RESOLUTION = 41;

/** The part of the plane that each data set is drawn on. */
export const PLANES = {
  polynomial: { x: [-1, 1], y: [-1, 1] },
  moons: { x: [-2, 3], y: [-1.75, 2.25] },
} as const;

/** Two runs that differ in dropout alone: first without, then with. */
export const twinSpecs = (settings: Settings): readonly [without: RunSpec, withDropout: RunSpec] => [
  drawn(settings, 0),
  drawn(settings, settings.p),
];

const drawn = (settings: Settings, p: number): RunSpec => ({
  ...runSpec(settings, p),
  record: { ...LOSSES, grid: { ...PLANES[settings.data], resolution: GRID_RESOLUTION } },
});

/** The seeds of the pairs that are drawn behind the twins: those that follow. */
export const otherSeeds = ({ seed, others }: Settings): number[] => seedsAfter(seed, others);

/** The twins, and after them a pair for every other seed: other points, other weights, other masks. */
export const allSpecs = (settings: Settings): readonly [without: RunSpec, withDropout: RunSpec, ...others: RunSpec[]] => [
  ...twinSpecs(settings),
  ...otherSeeds(settings).flatMap((seed) => [runSpec({ ...settings, seed }, 0), runSpec({ ...settings, seed }, settings.p)]),
];

function runSpec(settings: Settings, p: number): RunSpec {
  const { noise, points, learningRate, momentum, data, seed } = settings;
  return {
    seed,
    data: { kind: data, noise, points, validationPoints: VALIDATION_POINTS },
    layers: twoHiddenLayers(settings.width, p),
    loss: 'crossEntropy',
    optimiser: { kind: 'sgd', learningRate, momentum },
    batchSize: 'full',
    steps: STEPS,
    record: LOSSES,
  };
}

function twoHiddenLayers(units: number, p: number): LayerSpec[] {
  const hidden: LayerSpec[] = [
    { kind: 'dense', units },
    { kind: 'activation', activation: 'relu' },
    { kind: 'dropout', p },
  ];
  return [...hidden, ...hidden, { kind: 'dense', units: 2 }];
}

import type { SettingsOf } from '../../../lib/share/setting';
import type { LayerSpec, RunSpec } from '../../../lib/training/spec';
import type { schema } from './settings';

export type Settings = SettingsOf<typeof schema>;

export const STEPS = 1000;
export const RECORD_EVERY = 10;
export const VALIDATION_POINTS = 500;
export const GRID_RESOLUTION = 41;

/** The part of the plane that each data set is drawn on. */
export const PLANES = {
  polynomial: { x: [-1, 1], y: [-1, 1] },
  moons: { x: [-2, 3], y: [-1.75, 2.25] },
} as const;

/** Two runs that differ in dropout alone: first without, then with. */
export function twinSpecs(settings: Settings): readonly [without: RunSpec, withDropout: RunSpec] {
  const { noise, points, learningRate, momentum, data, seed } = settings;
  const run = (p: number): RunSpec => ({
    seed,
    data: { kind: data, noise, points, validationPoints: VALIDATION_POINTS },
    layers: twoHiddenLayers(settings.width, p),
    loss: 'crossEntropy',
    optimiser: { kind: 'sgd', learningRate, momentum },
    batchSize: 'full',
    steps: STEPS,
    record: { every: RECORD_EVERY, training: true, validation: true, grid: { ...PLANES[data], resolution: GRID_RESOLUTION } },
  });
  return [run(0), run(settings.p)];
}

function twoHiddenLayers(units: number, p: number): LayerSpec[] {
  const hidden: LayerSpec[] = [
    { kind: 'dense', units },
    { kind: 'activation', activation: 'relu' },
    { kind: 'dropout', p },
  ];
  return [...hidden, ...hidden, { kind: 'dense', units: 2 }];
}

import type { MomentumSettings } from '../../nn/momentumStep';
import type { LayerSpec, RecordSpec, RunSpec } from '../../spec/spec';

export interface SpiralTask {
  seed: number;
  noise: number;
  points: number;
}

export const SPIRAL_STEPS = 1000;
export const ARMS = 3;
const VALIDATION_POINTS = 300;
const BATCH = 30;
const UNITS = 24;

const hidden: LayerSpec[] = [
  { kind: 'dense', units: UNITS },
  { kind: 'activation', activation: 'relu' },
];

/** A 2-24-24-3 ReLU network that learns to tell three spirals apart, batches of 30. */
export const threeSpirals = ({ seed, noise, points }: SpiralTask, settings: MomentumSettings, record: RecordSpec): RunSpec => ({
  seed,
  data: { kind: 'spirals', arms: ARMS, noise, points, validationPoints: VALIDATION_POINTS },
  layers: [...hidden, ...hidden, { kind: 'dense', units: ARMS }],
  loss: 'crossEntropy',
  optimiser: { kind: 'sgd', ...settings },
  batchSize: BATCH,
  steps: SPIRAL_STEPS,
  record,
});

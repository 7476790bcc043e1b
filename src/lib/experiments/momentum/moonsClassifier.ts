import type { MomentumSettings } from '../../nn/momentumStep';
import type { LayerSpec, RunSpec } from '../../spec/spec';
import { stepsToLoss } from '../trainedRun';

const TARGET_LOSS = 0.05;
const MOST_STEPS = 20_000;

const hiddenLayer: LayerSpec[] = [
  { kind: 'dense', units: 16 },
  { kind: 'activation', activation: 'tanh' },
];

/** A 2-16-16-2 tanh network on 100 points of the moons, all of them at every step. */
export const moonsClassifier = (seed: number, settings: MomentumSettings): RunSpec => ({
  seed,
  data: { kind: 'moons', points: 100, noise: 0.1 },
  layers: [...hiddenLayer, ...hiddenLayer, { kind: 'dense', units: 2 }],
  loss: 'crossEntropy',
  optimiser: { kind: 'sgd', ...settings },
  batchSize: 'full',
  steps: MOST_STEPS,
  record: { every: 5, training: true },
});

/** Updates until the training loss is 0.05, counted in fives; NaN if it never is. */
export const stepsToLowLoss = (seed: number, settings: MomentumSettings) =>
  stepsToLoss(moonsClassifier(seed, settings), TARGET_LOSS) ?? NaN;

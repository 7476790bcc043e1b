import type { LayerSpec, RunSpec } from '../../../lib/spec/spec';
import type { Settings } from './figure';

export const STEPS = 3_000;
const UNITS = 64;

/** Two runs that differ in dropout alone: first without, then with. */
export const specs = (settings: Settings): [without: RunSpec, withDropout: RunSpec] => [
  network(settings, 0),
  network(settings, settings.p),
];

/** The network of the claims on early stopping; what makes that trains at once, and would bring the engine into the page. */
const network = ({ points, noise, seed }: Settings, p: number): RunSpec => ({
  seed,
  data: { kind: 'polynomial', points, noise, validationPoints: 500 },
  layers: [...hiddenLayer(p), ...hiddenLayer(p), { kind: 'dense', units: 2 }],
  loss: 'crossEntropy',
  optimiser: { kind: 'sgd', learningRate: 0.05, momentum: 0.9 },
  batchSize: 'full',
  steps: STEPS,
  // Both lowest losses may come early.
  record: { every: 10, training: true, validation: true },
});

const hiddenLayer = (p: number): LayerSpec[] => [
  { kind: 'dense', units: UNITS },
  { kind: 'activation', activation: 'relu' },
  { kind: 'dropout', p },
];

export interface LossAt {
  step: number;
  loss: number;
}

/** Where the losses are lowest. @throws RangeError for none */
export function lowest(losses: readonly LossAt[]): LossAt {
  const [first, ...others] = losses;
  if (!first) throw new RangeError('of no losses none is the lowest');
  return others.reduce((best, next) => (next.loss < best.loss ? next : best), first);
}

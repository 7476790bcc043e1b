import { strayPoints } from '../../../lib/experiments/dropout/strayPoints';
import type { RunSpec } from '../../../lib/spec/spec';
import type { Settings } from './figure';

export const STEPS = 3_000;

/** Both lowest losses may come early. */
const RECORD_EVERY = 10;

/** Two runs that differ in dropout alone: first without, then with. */
export const specs = (settings: Settings): [without: RunSpec, withDropout: RunSpec] => [network(settings, 0), network(settings, settings.p)];

const network = ({ points, noise, seed }: Settings, p: number): RunSpec => ({
  ...strayPoints(seed, { p, points, noise, steps: STEPS }),
  record: { every: RECORD_EVERY, training: true, validation: true },
});

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

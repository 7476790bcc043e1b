import type { Landscape } from '../../../lib/experiments/momentum/landscape';
import { smallNetwork } from '../../../lib/experiments/momentum/smallNetwork';
import type { LayerSpec, RunSpec } from '../../../lib/spec/spec';
import type { Settings } from './figure';

const WIDTH = 12;
export const RECORD_EVERY = 5;
export const STEPS = 60 * RECORD_EVERY;

/** The network of the figure: with ReLU, whose layers can be rescaled against each other. */
export function planeSpec({ task, learningRate, momentum, seed }: Omit<Settings, 'rescale'>): RunSpec {
  const spec = smallNetwork({ seed, task, width: WIDTH, learningRate, momentum, steps: STEPS, record: { every: RECORD_EVERY } });
  return {
    ...spec,
    layers: spec.layers.map((layer): LayerSpec => (layer.kind === 'activation' ? { ...layer, activation: 'relu' } : layer)),
  };
}

/** A trained network's surroundings. */
export interface Surroundings extends Landscape {
  /** The losses of the two random planes before any rescaling. */
  before: Record<'raw' | 'normalised', number[]>;
  /** Training loss at every record, as far as it came. */
  steps: number[];
  losses: number[];
  weights: number;
}

/** Where a training diverged, there is nothing to look around from. */
export type Outcome = { kind: 'trained'; surroundings: Surroundings } | { kind: 'diverged'; step: number; losses: number[] };

/** Where each of the ramp's ten colours begins: equal factors, the same in all pictures and for all settings. */
export const THRESHOLDS = [0, 0.01, 0.03, 0.1, 0.2, 0.4, 0.7, 1.5, 4, 12];

/** The basin is where the loss is below this, if the network is well below it. */
const BASIN = 0.4;

/** The loss at the rim of the basin, one of the ramp's. */
export function rimOf({ losses }: Pick<Surroundings, 'losses'>): number {
  const loss = losses.at(-1) ?? NaN;
  return THRESHOLDS.find((threshold) => threshold >= Math.max(BASIN, 2 * loss)) ?? BASIN;
}

/** The share of a plane that lies below a loss. */
export const shareBelow = (losses: readonly number[], level: number): number =>
  losses.filter((loss) => loss < level).length / losses.length;

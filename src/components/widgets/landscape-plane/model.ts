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
  /** Training loss at every record, as far as it came. */
  steps: number[];
  losses: number[];
  weights: number;
}

/** Where a training diverged, there is nothing to look around from. */
export type Outcome = { kind: 'trained'; surroundings: Surroundings } | { kind: 'diverged'; step: number; losses: number[] };

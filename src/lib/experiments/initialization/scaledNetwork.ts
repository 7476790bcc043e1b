import type { Activation, DataSpec, RunSpec } from '../../spec/spec';
import { deepNetwork } from './deepNetwork';

/** n Var(w), by factors of the square root of 2 from 1/4 to 16. */
export const VARIANCES = Array.from({ length: 13 }, (_, row) => 2 ** (row / 2 - 2));

/** Two half circles that reach into each other: learnt quickly, and by a shallow network too. */
export const DATA: DataSpec = { kind: 'moons', noise: 0.1, points: 64 };

/** The loss of a network that knows nothing: two classes, in nats. */
export const CHANCE = Math.LN2;

export interface ScaledNetwork {
  depth: number;
  /** n Var(w) of the first weights, n being fan_in. */
  variance: number;
  width: number;
  activation: Activation;
}

/** A short training of a deep network from uniform weights of any scale. The same seed draws the same weights, scaled. */
export function scaledRun(
  seed: number,
  { depth, variance, width, activation }: ScaledNetwork,
  { learningRate, steps }: { learningRate: number; steps: number },
): RunSpec {
  return {
    seed,
    data: DATA,
    // U(-1/sqrt n, 1/sqrt n) has n Var(w) = 1/3.
    layers: deepNetwork({ depth, width, activation, outputs: 2, init: { kind: 'uniformFanIn', scale: Math.sqrt(3 * variance) } }),
    loss: 'crossEntropy',
    optimiser: { kind: 'sgd', learningRate },
    batchSize: 'full',
    steps,
    record: { every: steps, training: true },
  };
}

/** Whether a network has learnt something: its loss is below half of a guess's; null where the training diverged. */
export const hasLearnt = (loss: number | null): boolean => loss !== null && loss < CHANCE / 2;

import type { Activation, DataSpec, InitialiserSpec, LayerSpec } from '../../spec/spec';

export interface DeepNetwork {
  depth: number;
  width: number;
  activation: Activation;
  init: InitialiserSpec;
  outputs: number;
}

/** Hidden layers of equal width, every weight drawn by the same scheme, all biases zero. */
export function deepNetwork({ depth, width, activation, init, outputs }: DeepNetwork): LayerSpec[] {
  const dense = (units: number): LayerSpec => ({ kind: 'dense', units, init: { ...init, bias: 'zeros' } });
  const hidden = Array.from({ length: depth }, (): LayerSpec[] => [dense(width), { kind: 'activation', activation }]);
  return [...hidden.flat(), dense(outputs)];
}

/** Two spirals that wind around each other. */
export const spirals: DataSpec = { kind: 'spirals', points: 200, noise: 0.02, arms: 2 };

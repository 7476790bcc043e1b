import { createDataSet } from '../../data/createDataSet';
import { initialParameters } from '../../nn/initialParameters';
import { networkLayers } from '../../nn/network';
import type { Activation, LayerSpec, RunSpec } from '../../spec/spec';
import { curvature } from '../../training/curvature';

export interface HessianSpread {
  largest: number;
  /** The largest eigenvalue over the median of their sizes. */
  spread: number;
}

/** The Hessian of a 2-8-8-2 network, or of one with other `units` in its hidden layers, before its first step. Its condition number is infinite: some directions change nothing. */
export function hessianSpread(seed: number, activation: Activation, normalised: boolean, units = 8): HessianSpread {
  const spec = smallNetwork(seed, activation, normalised, units);
  const data = createDataSet(spec);
  const parameters = initialParameters(networkLayers(spec.layers, data.features), seed);
  const { largest, eigenvalues } = curvature(spec, data.training, parameters);
  const sizes = (eigenvalues ?? Float64Array.of()).map(Math.abs).sort();
  return { largest, spread: largest / (sizes[Math.floor(sizes.length / 2)] ?? NaN) };
}

const smallNetwork = (seed: number, activation: Activation, normalised: boolean, units: number): RunSpec => ({
  seed,
  data: { kind: 'moons', noise: 0.2, points: 100 },
  layers: [...hiddenLayer(activation, normalised, units), ...hiddenLayer(activation, normalised, units), dense(2, true)],
  loss: 'crossEntropy',
  optimiser: { kind: 'sgd', learningRate: 0.1 },
  batchSize: 'full',
  steps: 1,
  record: { every: 1 },
});

/** Without the bias that batch normalisation would take away again. */
const hiddenLayer = (activation: Activation, normalised: boolean, units: number): LayerSpec[] => [
  dense(units, !normalised),
  ...(normalised ? [{ kind: 'batchNorm' } as const] : []),
  { kind: 'activation', activation },
];

const dense = (units: number, bias: boolean): LayerSpec => ({
  kind: 'dense',
  units,
  bias,
  init: { kind: 'xavierUniform', bias: 'zeros' },
});

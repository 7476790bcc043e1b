import type { DataSet } from '../data/dataSet';
import { distribution, type Distribution } from '../math/distribution';
import { networkLayers, type Layer } from '../nn/network';
import type { LayerRecord } from './event';
import type { RunSpec } from './spec';
import type { NamedArray, Trainer } from './trainer';

/** Nearer to an end of its range than this share of the range's length, an output counts as saturated. */
const SATURATION_MARGIN = 0.01;
const RANGES = { tanh: [-1, 1], sigmoid: [0, 1] } as const;

/**
 * Statistics of every layer on the first `rows` training rows, in train mode: the signals that the next step would see.
 */
export function layerRecords(
  spec: RunSpec,
  { features, training }: DataSet,
  trainer: Trainer,
  { rows, histogramBins }: { rows: number; histogramBins: number },
): LayerRecord[] {
  const count = Math.min(rows, training.count);
  const pass = trainer.inspect(training.inputs.subarray(0, count * features), training.targets.subarray(0, count), count, 'train');
  const weights = distributionsByName(trainer.parameters(), histogramBins);
  const weightGradients = distributionsByName(pass.parameterGradients, histogramBins);
  return networkLayers(spec.layers, features).map((layer) => {
    const { outputs, gradients } = pass.layers[layer.index] as (typeof pass.layers)[number];
    const own = `${layer.index}.weight`;
    return {
      layer: layer.index,
      outputs: distribution(outputs, histogramBins),
      gradients: distribution(gradients, histogramBins),
      ...(layer.kind === 'dense' ? { weights: weights(own), weightGradients: weightGradients(own) } : {}),
      ...activationFaults(layer, outputs, count),
    };
  });
}

function distributionsByName(arrays: readonly NamedArray[], bins: number): (name: string) => Distribution | undefined {
  return (wanted) => {
    const found = arrays.find(({ name }) => name === wanted);
    return found && distribution(found.values, bins);
  };
}

/** Dead units of ReLU, saturated outputs of tanh and sigmoid. */
function activationFaults(layer: Layer, outputs: Float32Array, rows: number): Pick<LayerRecord, 'dead' | 'saturated'> {
  if (layer.kind !== 'activation') return {};
  if (layer.activation === 'relu') return { dead: deadShare(outputs, rows, layer.units) };
  if (layer.activation === 'tanh' || layer.activation === 'sigmoid')
    return { saturated: saturatedShare(outputs, RANGES[layer.activation]) };
  return {};
}

function deadShare(outputs: Float32Array, rows: number, units: number): number {
  let dead = 0;
  for (let unit = 0; unit < units; unit++) {
    let isDead = true;
    for (let row = 0; row < rows && isDead; row++) isDead = outputs[row * units + unit] === 0;
    if (isDead) dead += 1;
  }
  return dead / units;
}

function saturatedShare(outputs: Float32Array, [low, high]: readonly [number, number]): number {
  const margin = SATURATION_MARGIN * (high - low);
  let saturated = 0;
  for (let i = 0; i < outputs.length; i++) {
    const output = outputs[i] ?? NaN;
    if (output < low + margin || output > high - margin) saturated += 1;
  }
  return saturated / outputs.length;
}

import type { DataSet } from '../data/dataSet';
import { distribution } from '../math/distribution';
import { networkLayers, type Layer } from '../nn/network';
import type { LayerRecord } from './event';
import type { RunSpec } from './spec';
import type { Trainer } from './trainer';

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
  const parameters = new Map(trainer.parameters().map(({ name, values }) => [name, values]));
  return networkLayers(spec.layers, features).map((layer) => {
    const { outputs, gradients } = pass.layers[layer.index] as (typeof pass.layers)[number];
    const weights = layer.kind === 'dense' ? parameters.get(`${layer.index}.weight`) : undefined;
    return {
      layer: layer.index,
      outputs: distribution(outputs, histogramBins),
      gradients: distribution(gradients, histogramBins),
      ...(weights ? { weights: distribution(weights, histogramBins) } : {}),
      ...activationFaults(layer, outputs, count),
    };
  });
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
  return outputs.filter((output) => output < low + margin || output > high - margin).length / outputs.length;
}

import type { DataSet } from '../data/dataSet';
import { distribution, type Distribution } from '../math/distribution';
import { deadShare, OUTPUT_RANGES, saturatedShare } from '../nn/activationFaults';
import type { NamedArray } from '../nn/namedArray';
import { networkLayers, type Layer } from '../nn/network';
import type { RunSpec } from '../spec/spec';
import type { LayerRecord } from './event';
import type { Trainer } from './trainer';

/**
 * Statistics of every layer on the first `rows` training rows, in train mode: the signals that the next step would see.
 * One record a layer, in the order of the specification.
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
    const own = `${layer.name}.weight`;
    return {
      layer: layer.index,
      outputs: distribution(outputs, histogramBins),
      gradients: distribution(gradients, histogramBins),
      ...(layer.kind === 'dense' ? { weights: weights(own), weightGradients: weightGradients(own) } : {}),
      ...activationFaults(layer, outputs),
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
function activationFaults(layer: Layer, outputs: Float32Array): Pick<LayerRecord, 'dead' | 'saturated'> {
  if (layer.kind !== 'activation') return {};
  if (layer.activation === 'relu') return { dead: deadShare(outputs, layer.units) };
  if (layer.activation === 'tanh' || layer.activation === 'sigmoid')
    return { saturated: saturatedShare(outputs, OUTPUT_RANGES[layer.activation]) };
  return {};
}

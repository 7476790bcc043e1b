import { networkLayers, type Layer } from '../nn/network';
import { dataShape } from '../spec/dataShape';
import { recordEvery, type LabNetwork } from './labNetwork';

/** What a training comes to before it starts. */
export interface Cost {
  parameters: number;
  /** Multiplications of one step, forward and back. */
  perStep: number;
  /** Of all steps, and of the records that are drawn. */
  total: number;
  seconds: number;
}

/** More parameters than this are not trained in a page. */
export const MOST_PARAMETERS = 2_000_000;
/** Seconds from which on it is said before the start. */
export const LONG_SECONDS = 120;

/** Multiplications a second, and seconds a step for each layer: a third of what a laptop does, so that it is seldom later than was said. */
const PER_SECOND = 8e9;
const SECONDS_PER_LAYER = 5e-6;

/** Weights that a rule of the reader's updates a second, and what it copies for that. */
const RULED_PER_SECOND = 4e6;

/** Of the gradient, the pass back takes twice what the pass forward does. */
const BACK = 2;
/** Muon's five Newton-Schulz steps have three products of matrices each. */
const MUON_PRODUCTS = 15;
/** Points at which the function is drawn at a record. */
const DRAWN = 41 ** 2;

/** Parameters, multiplications and seconds of a network's training. */
export function costOf(network: LabNetwork): Cost {
  const { data, batchSize, steps, optimiser } = network;
  const { features } = dataShape(network);
  const layers = networkLayers(network.layers, features);
  const forward = layers.reduce((sum, layer) => sum + perRow(layer), 0);
  const rows = batchSize === 'full' ? data.points : Math.min(batchSize, data.points);
  const update = optimiser.kind === 'muon' ? layers.reduce((sum, layer) => sum + orthogonalising(layer), 0) : 0;
  const perStep = forward * rows * (1 + BACK) + update;
  const records = Math.ceil(steps / recordEvery(steps)) + 1;
  const seen = data.points + (data.validationPoints ?? 0) + (features <= 2 ? DRAWN : 0);
  const total = perStep * steps + records * seen * forward;
  const parameters = layers.reduce((sum, layer) => sum + parametersOf(layer), 0);
  const ruled = network.rule === undefined ? 0 : (steps * parameters) / RULED_PER_SECOND;
  return {
    parameters,
    perStep,
    total,
    seconds: total / PER_SECOND + steps * SECONDS_PER_LAYER * layers.length + ruled,
  };
}

const perRow = ({ kind, inputs, units }: Layer): number => (kind === 'dense' ? inputs * units : units);

/** Of the gradient of a dense layer's weights. */
const orthogonalising = ({ kind, inputs, units }: Layer): number =>
  kind === 'dense' ? MUON_PRODUCTS * Math.min(inputs, units) ** 2 * Math.max(inputs, units) : 0;

function parametersOf(layer: Layer): number {
  const { kind, inputs, units } = layer;
  switch (kind) {
    case 'dense':
      return inputs * units + (layer.bias ? units : 0);
    case 'batchNorm':
    case 'layerNorm':
      return 2 * units;
    case 'rmsNorm':
      return units;
    default:
      return 0;
  }
}

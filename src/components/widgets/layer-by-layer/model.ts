import { allSignals, ROWS, type PipeActivation } from '../../../lib/experiments/initialization/signalPipe';
import { binned, decades, sizes, type Axis } from './binned';
import type { Settings } from './figure';

/** One layer's numbers, over all rows and units. */
export interface LayerView {
  layer: number;
  /** Shares over equal bins of the axis; what is beyond its ends is in none. */
  outputs: number[];
  gradients: number[];
  outputRms: number;
  gradientRms: number;
  /** Share of outputs at the ends of the range (tanh, sigmoid), or of units that are zero on every row (ReLU). */
  fault: number | undefined;
}

/** Of an axis: its ends, in powers of ten if it is logarithmic. */
export interface Layers {
  layers: LayerView[];
  outputs: Axis;
  gradients: Axis;
}

const BINS = 40;
/** Nearer to an end of its range than this share of the range's length, an output counts as saturated. */
const SATURATION_MARGIN = 0.01;
export const RANGES: Readonly<Partial<Record<PipeActivation, readonly [number, number]>>> = { tanh: [-1, 1], sigmoid: [0, 1] };

/**
 * The outputs of every layer of an untrained network, and the gradients with respect to them. Where outputs have bounds their axis is linear
 * and spans them; sizes without bounds have a logarithmic one.
 */
export function layerByLayer(settings: Settings): Layers {
  const forward: Float64Array[] = [];
  const backward: Float64Array[] = [];
  const signals = allSignals(
    settings,
    1,
    (direction, layer, values) => ((direction === 'forward' ? forward : backward)[layer - 1] = values),
  );
  const range = RANGES[settings.activation];
  const outputValues = range ? forward : forward.map(sizes);
  const gradientValues = backward.map(sizes);
  const outputs: Axis = range ? { from: range[0], to: range[1], isLog: false } : decades(outputValues);
  const gradients = decades(gradientValues);
  return {
    outputs,
    gradients,
    layers: forward.map((values, index) => ({
      layer: index + 1,
      outputs: binned(outputValues[index] ?? values, outputs, BINS),
      gradients: binned(gradientValues[index] ?? values, gradients, BINS),
      outputRms: signals.forward[index + 1] ?? NaN,
      gradientRms: signals.backward[settings.depth - index - 1] ?? NaN,
      fault: faultOf(values, settings),
    })),
  };
}

function faultOf(outputs: Float64Array, { activation, width }: Settings): number | undefined {
  const range = RANGES[activation];
  if (range) {
    const margin = SATURATION_MARGIN * (range[1] - range[0]);
    return outputs.filter((output) => output < range[0] + margin || output > range[1] - margin).length / outputs.length;
  }
  if (activation !== 'relu') return undefined;
  const isDead = (unit: number) => Array.from({ length: ROWS }, (_, row) => outputs[row * width + unit]).every((output) => output === 0);
  return Array.from({ length: width }, (_, unit) => isDead(unit)).filter(Boolean).length / width;
}

import { allSignals, type PipeActivation } from '../../../lib/experiments/initialization/signalPipe';
import { deadShare, OUTPUT_RANGES, saturatedShare } from '../../../lib/nn/activationFaults';
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

/** The ends of an axis, in powers of ten if it is logarithmic. */
export interface Axis {
  from: number;
  to: number;
  isLog: boolean;
}

export interface Layers {
  layers: LayerView[];
  outputs: Axis;
  gradients: Axis;
}

const BINS = 40;
export const rangeOf = (activation: PipeActivation): readonly [number, number] | undefined =>
  activation === 'tanh' || activation === 'sigmoid' ? OUTPUT_RANGES[activation] : undefined;

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
  const range = rangeOf(settings.activation);
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
  const range = rangeOf(activation);
  if (range) return saturatedShare(outputs, range);
  return activation === 'relu' ? deadShare(outputs, width) : undefined;
}

/** Decades that an axis of sizes shows at least. */
const FEWEST_DECADES = 4;
/** Of the values of each layer, a share that may lie below the axis: small numbers have a long tail of ever smaller ones. */
const BELOW = 0.02;

/** The powers of ten of the sizes of numbers that are not zero. */
export const sizes = (values: Float64Array): Float64Array =>
  values.filter((value) => value !== 0).map((value) => Math.log10(Math.abs(value)));

/** An axis in whole powers of ten that holds nearly all of every layer's sizes. */
export function decades(layers: readonly Float64Array[]): Axis {
  const sorted = layers.filter((powers) => powers.length > 0).map((powers) => powers.toSorted());
  const low = Math.min(...sorted.map((powers) => powers[Math.floor(BELOW * powers.length)] ?? NaN));
  const high = Math.max(...sorted.map((powers) => powers.at(-1) ?? NaN));
  if (!Number.isFinite(low) || !Number.isFinite(high)) return { from: -FEWEST_DECADES, to: 0, isLog: true };
  const to = Math.ceil(high);
  return { from: Math.min(Math.floor(low), to - FEWEST_DECADES), to, isLog: true };
}

/** The shares of the values in equal bins along an axis, out of all of them. */
export function binned(values: Float64Array, { from, to }: Axis, bins: number): number[] {
  const counts = Array.from({ length: bins }, () => 0);
  for (const value of values) {
    if (value < from || value > to) continue;
    const bin = Math.min(bins - 1, Math.floor(((value - from) / (to - from)) * bins));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts.map((count) => count / Math.max(1, values.length));
}

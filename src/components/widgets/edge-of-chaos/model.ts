import { measuredCorrelations, predictedCorrelations } from '../../../lib/experiments/initialization/twoInputs';
import { chi, nextCorrelation, settledSquare } from '../../../lib/nn/correlationMap';
import type { Settings } from './figure';

/** Correlations of the two inputs in the first layer. */
export const STARTS = [0.1, 0.6, 0.95] as const;
export const DEPTH = 24;
export const WIDTH = 256;
/** Points of the map's curve. */
const MAP_STEPS = 24;

export interface Pair {
  start: number;
  /** By layer, the first of which is layer 1. */
  measured: readonly number[];
  predicted: readonly number[];
}

export interface Edge {
  pairs: readonly Pair[];
  /** What the correlation becomes in the next layer. */
  map: readonly (readonly [correlation: number, next: number])[];
  chi: number;
}

/** Three pairs of inputs on their way through one random network, and the map that moves their correlations. */
export function edge({ weights, biases, seed }: Settings): Edge {
  const layer = { weights, biases };
  const square = settledSquare(layer);
  const measured = measuredCorrelations({ ...layer, width: WIDTH, depth: DEPTH, starts: STARTS, seed });
  return {
    pairs: STARTS.map((start, pair) => ({
      start,
      measured: measured[pair] ?? [],
      predicted: predictedCorrelations({ ...layer, depth: DEPTH, start }),
    })),
    map: Array.from({ length: MAP_STEPS + 1 }, (_, i) => [i / MAP_STEPS, nextCorrelation(layer, square, i / MAP_STEPS)] as const),
    chi: chi(layer, square),
  };
}

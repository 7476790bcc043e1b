import { hyperbolicTangent } from '../../../lib/math/portable';
import {
  BOUNDS,
  measuredMoments,
  predictedMoments,
  weightedSums,
  type NeuronMoments,
  type Width,
} from '../../../lib/experiments/initialization/oneNeuron';
import type { Settings } from './figure';

export const NEURONS = 2000;
/** For the dots along n. */
const FEWER_NEURONS = 500;
export const WIDTHS = Object.keys(BOUNDS) as Width[];
export const INPUT_COUNTS = [1, 1000] as const;
const DOTS_AT = [1, 3, 10, 30, 100, 300, 1000];
const CURVE_POINTS = 40;

/** The part of the z-axis that is drawn; what lies beyond is counted. */
export const SHOWN = [-6, 6] as const;
export const OUTPUTS = [-1, 1] as const;
const BINS = 36;
/** Of tanh: from here on its slope is below 0.02. */
export const FLAT_FROM = Math.atanh(0.99);

export interface Histogram {
  from: number;
  to: number;
  /** Of all neurons, bin by bin. */
  shares: number[];
}

export interface Neuron {
  sums: Histogram;
  outputs: Histogram;
  measured: NeuronMoments;
  predicted: NeuronMoments;
  /** Share of neurons whose z is not drawn. */
  beyond: number;
  /** Share of neurons where tanh is flat. */
  flat: number;
}

/** What many neurons of n inputs add up to, and what tanh makes of it. */
export function neuron({ width, inputs, seed }: Settings): Neuron {
  const sums = weightedSums({ width, inputs, neurons: NEURONS, seed });
  return {
    sums: histogram(sums, SHOWN),
    outputs: histogram(sums.map(hyperbolicTangent), OUTPUTS),
    measured: measuredMoments(sums),
    predicted: predictedMoments(width, inputs),
    beyond: shareOf(sums, (z) => Math.abs(z) > SHOWN[1]),
    flat: shareOf(sums, (z) => Math.abs(z) > FLAT_FROM),
  };
}

/** The same over n: measured at a few places for the chosen width, and as the formulas say for all of them. */
export function overInputs({ width, seed }: Pick<Settings, 'width' | 'seed'>) {
  return {
    dots: DOTS_AT.map((inputs) => ({ inputs, ...measuredMoments(weightedSums({ width, inputs, neurons: FEWER_NEURONS, seed })) })),
    curves: WIDTHS.map((each) => ({ width: each, points: curve(each) })),
  };
}

export type OverInputs = ReturnType<typeof overInputs>;

const curve = (width: Width) =>
  Array.from({ length: CURVE_POINTS + 1 }, (_, point) => {
    const inputs = INPUT_COUNTS[1] ** (point / CURVE_POINTS);
    return { inputs, ...predictedMoments(width, inputs) };
  });

function histogram(values: Float64Array, [from, to]: readonly [number, number]): Histogram {
  const shares = Array<number>(BINS).fill(0);
  for (const value of values) {
    if (value < from || value > to) continue;
    const bin = Math.min(BINS - 1, Math.floor(((value - from) / (to - from)) * BINS));
    shares[bin] = (shares[bin] ?? 0) + 1 / values.length;
  }
  return { from, to, shares };
}

const shareOf = (values: Float64Array, holds: (value: number) => boolean): number => values.filter(holds).length / values.length;

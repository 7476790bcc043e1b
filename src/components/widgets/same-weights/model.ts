import { createDataSet } from '../../../lib/data/createDataSet';
import type { Examples } from '../../../lib/data/dataSet';
import {
  hiddenOutputs,
  logit,
  twoLayerDescent,
  twoLayerLoss,
  type TwoLayerNetwork,
} from '../../../lib/experiments/initialization/twoLayerDescent';
import { effectiveRank } from '../../../lib/math/effectiveRank';
import { initialWeights } from '../../../lib/nn/initialise';
import { weightsKey } from '../../../lib/spec/streams';
import type { Settings } from './figure';

export const STEPS = 600;
export const RECORD_EVERY = 5;
export const POINTS = 80;
export const NOISE = 0.1;
export const GRID_RESOLUTION = 41;

/** The part of the plane that each data set is drawn on. */
export const PLANES = {
  xor: { x: [-1.4, 1.4], y: [-1.4, 1.4] },
  moons: { x: [-2, 3], y: [-1.75, 2.25] },
} as const;

export const pointsOf = ({ data, seed }: Settings): Examples =>
  createDataSet({ seed, data: { kind: data, points: POINTS, noise: NOISE }, loss: 'crossEntropy' }).training;

/** All weights c, all biases zero. */
export function tiedNetwork({ units, value }: Pick<Settings, 'units' | 'value'>): TwoLayerNetwork {
  return { incoming: weights(2 * units, value), biases: weights(units, 0), outgoing: weights(units, value), bias: 0 };
}

/** The same with one weight nudged, or Xavier's weights instead. */
export function otherNetwork(settings: Settings): TwoLayerNetwork {
  const { start, units, nudge, seed } = settings;
  const tied = tiedNetwork(settings);
  if (start === 'nudged') return { ...tied, incoming: tied.incoming.map((weight, i) => (i === 0 ? weight + nudge : weight)) };
  return {
    ...tied,
    incoming: Float64Array.from(initialWeights({ kind: 'xavierUniform' }, 2, units, weightsKey(seed, 0))),
    outgoing: Float64Array.from(initialWeights({ kind: 'xavierUniform' }, units, 1, weightsKey(seed, 1))),
  };
}

const weights = (count: number, value: number) => new Float64Array(count).fill(value);

/** A network along its training, a state every few steps. */
export interface Course {
  networks: readonly TwoLayerNetwork[];
  losses: readonly number[];
  /** Of the hidden outputs on all points. */
  ranks: readonly number[];
}

/** Trains a network on all points at once. */
export function course(start: TwoLayerNetwork, points: Examples, learningRate: number): Course {
  const networks = twoLayerDescent(start, points, { learningRate, steps: STEPS, every: RECORD_EVERY });
  return {
    networks,
    losses: networks.map((network) => twoLayerLoss(network, points)),
    ranks: networks.map((network) => rankOf(network, points)),
  };
}

function rankOf(network: TwoLayerNetwork, { inputs, count }: Examples): number {
  const rows = Array.from({ length: count }, (_, row) => hiddenOutputs(network, inputs[2 * row] ?? NaN, inputs[2 * row + 1] ?? NaN));
  return effectiveRank(rows, network.biases.length);
}

/** The logit on a regular grid over the plane, row by row from the lowest y. */
export function decisionOf(network: TwoLayerNetwork, data: Settings['data']): Float64Array {
  const { x, y } = PLANES[data];
  const along = ([from, to]: readonly [number, number], i: number) => from + ((to - from) * i) / (GRID_RESOLUTION - 1);
  const hidden = new Float64Array(network.biases.length);
  return Float64Array.from({ length: GRID_RESOLUTION ** 2 }, (_, i) => {
    hiddenOutputs(network, along(x, i % GRID_RESOLUTION), along(y, Math.floor(i / GRID_RESOLUTION)), hidden);
    return logit(network, hidden);
  });
}

/** Both courses: from equal weights, and from those of the reader's choice. */
export interface Twins {
  tied: Course;
  other: Course;
}

export function twins(settings: Settings): Twins {
  const points = pointsOf(settings);
  return {
    tied: course(tiedNetwork(settings), points, settings.learningRate),
    other: course(otherNetwork(settings), points, settings.learningRate),
  };
}

/** Twins without typed arrays, to stand in the page: of each network its bias and then those, outgoing and incoming weights of its units. */
export type PlainTwins = Readonly<Record<keyof Twins, Omit<Course, 'networks'> & { networks: readonly (readonly number[])[] }>>;

export function plainTwins({ tied, other }: Twins): PlainTwins {
  const plain = ({ networks, ...rest }: Course) => ({
    ...rest,
    networks: networks.map(({ bias, biases, outgoing, incoming }) => [bias, ...biases, ...outgoing, ...incoming]),
  });
  return { tied: plain(tied), other: plain(other) };
}

export function twinsFrom({ tied, other }: PlainTwins): Twins {
  const network = ([bias = NaN, ...weights]: readonly number[]): TwoLayerNetwork => {
    const units = weights.length / 4;
    const part = (from: number, to: number) => Float64Array.from(weights.slice(from * units, to * units));
    return { biases: part(0, 1), outgoing: part(1, 2), incoming: part(2, 4), bias };
  };
  const course = ({ networks, ...rest }: PlainTwins['tied']): Course => ({ ...rest, networks: networks.map(network) });
  return { tied: course(tied), other: course(other) };
}

/** The largest difference between two units' weights to the same input. */
export function largestDifference({ incoming }: TwoLayerNetwork): number {
  const range = (input: 0 | 1) => {
    const values = incoming.filter((_, i) => i % 2 === input);
    return Math.max(...values) - Math.min(...values);
  };
  return Math.max(range(0), range(1));
}

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
import type { SettingsOf } from '../../../lib/share/setting';
import { weightsKey } from '../../../lib/training/streams';
import type { schema } from './settings';

export type Settings = SettingsOf<typeof schema>;

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

/** Twins as they stand in the page: a line a state of the network, with its loss, its rank, its bias and then its units' weights. */
export type PackedTwins = Readonly<Record<keyof Twins, string>>;

/** Digits of what stands in the page as it is built: more than is seen. */
const DIGITS = 5;

export const packedTwins = ({ tied, other }: Twins): PackedTwins => ({ tied: packed(tied), other: packed(other) });

export const unpackedTwins = ({ tied, other }: PackedTwins): Twins => ({ tied: unpacked(tied), other: unpacked(other) });

function packed({ networks, losses, ranks }: Course): string {
  return networks
    .map(({ incoming, biases, outgoing, bias }, i) => [losses[i], ranks[i], bias, ...biases, ...outgoing, ...incoming])
    .map((numbers) => numbers.map((number) => Number(number?.toPrecision(DIGITS))).join(' '))
    .join('\n');
}

function unpacked(lines: string): Course {
  const states = lines.split('\n').map((line) => {
    const [loss = NaN, rank = NaN, bias = NaN, ...weights] = line.split(' ').map(Number);
    const units = weights.length / 4;
    const part = (from: number, to: number) => Float64Array.from(weights.slice(from * units, to * units));
    return { loss, rank, network: { incoming: part(2, 4), biases: part(0, 1), outgoing: part(1, 2), bias } };
  });
  return {
    networks: states.map(({ network }) => network),
    losses: states.map(({ loss }) => loss),
    ranks: states.map(({ rank }) => rank),
  };
}

/** The largest difference between two units' weights to the same input. */
export function largestDifference({ incoming }: TwoLayerNetwork): number {
  const range = (input: 0 | 1) => {
    const values = incoming.filter((_, i) => i % 2 === input);
    return Math.max(...values) - Math.min(...values);
  };
  return Math.max(range(0), range(1));
}

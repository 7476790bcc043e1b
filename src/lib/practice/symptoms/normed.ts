import { normals, streamKey } from '../../math/random';
import { normaliseBatch } from '../../nn/normaliseBatch';
import { meanOfAll, rootMeanSquare, type Symptom } from './symptom';

/** What the faults of programs with normalisations do, each by itself, on drawn values. */
const EPSILON = 1e-5;
/** PyTorch's: the weight of the new batch. */
const RHO = 0.1;
const BATCH = 32;

const draws = (seed: number, place: number, count: number): number[] => [...normals(streamKey(seed, place), count)];

const normalised = (values: readonly number[]): number[] => normaliseBatch(values, { gamma: 1, beta: 0, epsilon: EPSILON }).outputs;

const logistic = (z: number): number => 1 / (1 + Math.exp(-z));

/** How far apart a layer is whose values are normalised before the sigmoid, and after it. */
export const otherOrder: Symptom = (seed) => {
  const z = draws(seed, 0, 64);
  const [before, after] = [normalised(z).map(logistic), normalised(z.map(logistic))];
  return [0, meanOfAll(before.map((value, i) => Math.abs(value - (after[i] ?? NaN))))];
};

/** A running mean after so many batches, and the mean of all of them from the middle on, by a weight of the new batch. */
function runningMeans(batchMeans: readonly number[], rho: number): number[] {
  let running = 0;
  return batchMeans.map((mean) => (running = (1 - rho) * running + rho * mean));
}

const batchMeansAround = (seed: number, mean: number, batches: number): number[] =>
  Array.from({ length: batches }, (_, batch) => mean + meanOfAll(draws(seed, 1 + batch, BATCH)));

/** How far the running mean is from that of a layer, whose mean is 1.5, where another of mean -1.5 shares it. */
export const sharedNorm: Symptom = (seed) => {
  const [one, other] = [batchMeansAround(seed, 1.5, 200), batchMeansAround(seed + 1, -1.5, 200)];
  const apart = runningMeans(one, RHO).at(-1) ?? NaN;
  const together = runningMeans(
    one.flatMap((mean, i) => [mean, other[i] ?? NaN]),
    RHO,
  ).at(-1);
  return [Math.abs(apart - 1.5), Math.abs((together ?? NaN) - 1.5)];
};

/** How far the running mean is from that of the data, with PyTorch's momentum and with Keras's number in its place. */
export const otherMomentum: Symptom = (seed) => {
  const means = batchMeansAround(seed, 0, 400);
  const settled = (rho: number) => rootMeanSquare(runningMeans(means, rho).slice(200));
  return [settled(RHO), settled(0.99)];
};

/** How far the running mean moves when 64 validation rows of mean 0.5 are looked at. */
export const movedByLooking: Symptom = (seed) => [0, Math.abs(RHO * (0.5 + meanOfAll(draws(seed, 0, 64))))];

/** Of so many biases before a normalisation, how many change nothing when they are moved by 1. */
export const uselessBiases =
  (units: number): Symptom =>
  (seed) => {
    const isUseless = (unit: number) => {
      const z = draws(seed, unit, BATCH);
      const moved = normalised(z.map((value) => value + 1));
      return normalised(z).every((value, i) => Math.abs(value - (moved[i] ?? NaN)) < 1e-9);
    };
    return [0, Array.from({ length: units }, (_, unit) => unit).filter(isUseless).length];
  };

/** Rows of the smallest batch when so many are shared out. */
export const smallestBatch: Symptom = () => {
  const [rows, size] = [4097, 64];
  const last = rows % size;
  return [size, last === 0 ? size : last];
};

/** By how much an example's value changes when the other 63 of its batch are others: by the running statistics not at all. */
export const otherCompany: Symptom = (seed) => {
  const [one, other] = [draws(seed, 0, 64), draws(seed, 1, 64)];
  const own = (company: readonly number[]) => normalised([2, ...company.slice(1)])[0] ?? NaN;
  return [0, Math.abs(own(one) - own(other))];
};

/** The accuracy that is printed of a network that is right in nine of ten cases, for 1,000 examples in batches of 64. */
export const batchesForExamples: Symptom = (seed) => {
  const [examples, size] = [1000, 64];
  // Above the normal quantile of one tenth.
  const right = draws(seed, 0, examples).filter((draw) => draw > -1.2815515655).length;
  return [right / examples, right / Math.ceil(examples / size)];
};

/** How far off a unit's answers are once its network has been loaded: its values have the mean 3 and the standard deviation 2. */
export const unsavedStatistics: Symptom = (seed) => {
  const values = draws(seed, 0, 64).map((draw) => 3 + 2 * draw);
  return [0, meanOfAll(values.map((value) => Math.abs(value - (value - 3) / 2)))];
};

/** A scale that no gradient moves, after 1,000 steps with and without weight decay. */
export const decayedScale: Symptom = () => {
  let gamma = 1;
  for (let step = 0; step < 1000; step++) gamma -= 0.1 * 0.01 * gamma;
  return [1, gamma];
};

/** The running mean of a layer that was to stay at 0, after 100 batches of new data of mean 2. */
export const unfrozenMean: Symptom = (seed) => [0, runningMeans(batchMeansAround(seed, 2, 100), RHO).at(-1) ?? NaN];

/** The size of a layer normalisation's outputs before any training, with scales of 1 and of 0. */
export const silentScale: Symptom = (seed) => {
  const row = normalised(draws(seed, 0, 64));
  return [rootMeanSquare(row), rootMeanSquare(row.map((value) => 0 * value))];
};

/** An output that is to be 3, after 100 steps of a shift that is trained, and of one that is a plain tensor. */
export const untrainedShift: Symptom = () => {
  let beta = 0;
  for (let step = 0; step < 100; step++) beta -= 0.1 * (beta - 3);
  return [beta, 0];
};

/** By how much an example's outputs change when the others in its batch are others: over its features, and over the examples. */
export const otherAxis: Symptom = (seed) => {
  const [, faulty] = otherCompany(seed);
  const row = normalised(draws(seed, 2, 64));
  return [Math.abs((row[0] ?? NaN) - (normalised(draws(seed, 2, 64))[0] ?? NaN)), faulty];
};

/** The size of a layer normalisation's outputs for inputs ten times as large. */
export const missingRoot: Symptom = (seed) => {
  const { centred, variance } = normaliseBatch(
    draws(seed, 0, 64).map((draw) => 10 * draw),
    { gamma: 1, beta: 0, epsilon: EPSILON },
  );
  return [rootMeanSquare(centred) / Math.sqrt(variance + EPSILON), rootMeanSquare(centred) / (variance + EPSILON)];
};

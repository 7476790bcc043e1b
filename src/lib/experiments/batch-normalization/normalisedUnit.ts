import { normals, streamKey } from '../../math/random';

/** Inputs of the unit, and examples of a batch. */
export const INPUTS = 10;
export const BATCH = 16;
/** Of the targets, beside what a teacher with weights of length 1 says. */
export const TARGET_NOISE = 1;
const EPSILON = 1e-5;

/** The draws that all runs of a seed share: for each step the batch's inputs, row by row, and then the noise of its targets. */
export const unitDraws = (seed: number, steps: number): Float64Array => normals(streamKey(seed), steps * BATCH * (INPUTS + 1));

/** The teacher listens to all inputs alike, the student begins with the first one alone. */
const TEACHER = 1 / Math.sqrt(INPUTS);

export interface UnitSettings {
  learningRate: number;
  weightDecay: number;
  /** Of the weights at the start. */
  length: number;
}

export interface UnitRun {
  /** Length of the weights at the start and after each step. */
  lengths: number[];
  /** By which the weights turned in each step, in radians. */
  angles: number[];
  /** Of the gradient of each step. */
  gradients: number[];
}

/**
 * A linear unit with batch normalisation (scale 1, shift 0) in training: squared error, plain descent, weight decay as torch.optim.SGD
 * has it. Its loss does not depend on the length of its weights.
 */
export function normalisedUnit({ learningRate, weightDecay, length }: UnitSettings, draws: Float64Array): UnitRun {
  const steps = draws.length / (BATCH * (INPUTS + 1));
  let weights = Float64Array.from({ length: INPUTS }, (_, input) => (input === 0 ? length : 0));
  const run: UnitRun = { lengths: [norm(weights)], angles: [], gradients: [] };
  for (let step = 0; step < steps; step++) {
    const batch = draws.subarray(step * BATCH * (INPUTS + 1), (step + 1) * BATCH * (INPUTS + 1));
    const gradient = unitGradient(weights, batch);
    const moved = weights.map((weight, input) => weight - learningRate * (gradient[input]! + weightDecay * weight));
    run.angles.push(angle(weights, moved));
    run.gradients.push(norm(gradient));
    run.lengths.push(norm(moved));
    weights = moved;
  }
  return run;
}

/** Of the mean squared error over a batch, with respect to the weights: through mean and deviation of the batch (Ioffe and Szegedy 2015). */
export function unitGradient(weights: Float64Array, batch: Float64Array): Float64Array {
  const sums = Float64Array.from({ length: BATCH }, (_, row) => dotRow(weights, batch, row));
  const mean = total(sums) / BATCH;
  const deviation = Math.sqrt(total(sums.map((sum) => (sum - mean) ** 2)) / BATCH + EPSILON);
  const hats = sums.map((sum) => (sum - mean) / deviation);
  const upper = hats.map((hat, row) => (2 * (hat - target(batch, row))) / BATCH);
  const along = total(upper) / BATCH;
  const alongHats = total(upper.map((each, row) => each * hats[row]!)) / BATCH;
  const lower = upper.map((each, row) => (each - along - hats[row]! * alongHats) / deviation);
  return weights.map((_, input) => lower.reduce((sum, each, row) => sum + each * batch[row * INPUTS + input]!, 0));
}

const target = (batch: Float64Array, row: number): number => {
  let sum = TARGET_NOISE * batch[BATCH * INPUTS + row]!;
  for (let input = 0; input < INPUTS; input++) sum += TEACHER * batch[row * INPUTS + input]!;
  return sum;
};

const dotRow = (weights: Float64Array, batch: Float64Array, row: number): number =>
  weights.reduce((sum, weight, input) => sum + weight * batch[row * INPUTS + input]!, 0);

const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

const norm = (values: Float64Array): number => Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));

/** Between two vectors; by their difference, since the cosine of a small angle is 1 up to rounding. */
function angle(a: Float64Array, b: Float64Array): number {
  const [lengthA, lengthB] = [norm(a), norm(b)];
  const apart = norm(a.map((value, index) => value / lengthA - b[index]! / lengthB));
  return 2 * Math.asin(Math.min(1, apart / 2));
}

/** The angle by which weights turn in a step once decay and gradients are in balance: sqrt(2 alpha c), whatever the gradients are. */
export const equilibriumAngle = ({ learningRate, weightDecay }: Pick<UnitSettings, 'learningRate' | 'weightDecay'>): number =>
  Math.sqrt(2 * learningRate * weightDecay);

/**
 * The length at which the growth by the gradients and the shrinking by the decay are equal, (alpha G^2 / (2 c))^(1/4), G^2 being the
 * mean square of the gradient at weights of length 1 (van Laarhoven 2017). Infinite without decay.
 */
export const equilibriumLength = ({ learningRate, weightDecay }: Pick<UnitSettings, 'learningRate' | 'weightDecay'>, meanSquare: number) =>
  ((learningRate * meanSquare) / (2 * weightDecay)) ** 0.25;

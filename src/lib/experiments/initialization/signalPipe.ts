import { hyperbolicTangent, sigmoid } from '../../math/portable';
import { normals, streamKey, symmetricUniform, type StreamKey } from '../../math/random';
import { activationGain } from '../../nn/initialise';
import type { Scheme as AnyScheme } from '../../nn/scheme';
import { STREAMS, weightsKey } from '../../spec/streams';

/** Those of `SCHEMES` that the pipe knows, under the same names: their weights are uniform. */
type UniformScheme = Exclude<AnyScheme, 'fanIn'>;
export type Scheme = UniformScheme | 'orthogonal';
export type PipeActivation = 'identity' | 'tanh' | 'sigmoid' | 'relu' | 'leakyRelu';

/** A deep network of square layers without biases. */
export interface Pipe {
  scheme: Scheme;
  activation: PipeActivation;
  depth: number;
  width: number;
}

/** Steep enough to be seen; PyTorch's default is 0.01. */
export const LEAKY_SLOPE = 0.2;
export const ROWS = 10;
/** Of inputs and of the gradient at the top: of mean square 1. */
const UNIT_BOUND = Math.sqrt(3);

/** Root mean squares. */
export interface Signals {
  /** Of the input and of each layer's outputs. */
  forward: number[];
  /** Of the gradient with respect to the last layer's outputs, the last but one's, ..., the input. */
  backward: number[];
}

/** The bound of U(-bound, bound) that a scheme gives to the weights of a layer of so many inputs and as many outputs. */
export function weightBound({ scheme, activation, width }: Pick<Pipe, 'activation' | 'width'> & { scheme: UniformScheme }): number {
  switch (scheme) {
    case 'unit':
      return 1;
    case 'rootFanIn':
      return 1 / Math.sqrt(width);
    case 'xavier':
      return Math.sqrt(6 / (width + width));
    case 'he':
      return activationGain(activation === 'leakyRelu' ? 'leakyRelu' : 'relu', LEAKY_SLOPE) * Math.sqrt(3 / width);
  }
}

/** What orthogonal matrices are multiplied by: He's gain for ReLUs, and 1 for what is nearly linear. */
export function orthogonalGain(activation: PipeActivation): number {
  return activation === 'relu' || activation === 'leakyRelu' ? activationGain(activation, LEAKY_SLOPE) : 1;
}

/** n Var(w) of a layer. An orthogonal matrix has rows of length 1, so its entries have the mean square 1 / n. */
export const weightVariance = ({ scheme, ...layer }: Omit<Pipe, 'depth'>): number =>
  scheme === 'orthogonal' ? orthogonalGain(layer.activation) ** 2 : (layer.width * weightBound({ ...layer, scheme }) ** 2) / 3;

/** phi(z), and phi'(z) from h = phi(z). */
export const ACTIVATIONS: Readonly<Record<PipeActivation, { value: (z: number) => number; slope: (h: number) => number }>> = {
  identity: { value: (z) => z, slope: () => 1 },
  tanh: { value: hyperbolicTangent, slope: (h) => 1 - h * h },
  sigmoid: { value: sigmoid, slope: (h) => h * (1 - h) },
  relu: { value: (z) => Math.max(0, z), slope: (h) => (h > 0 ? 1 : 0) },
  leakyRelu: { value: (z) => (z > 0 ? z : LEAKY_SLOPE * z), slope: (h) => (h > 0 ? 1 : LEAKY_SLOPE) },
};

/** Is shown the values of every row and unit of a layer: its outputs, or the gradient with respect to them. The input is layer 0. */
export type Look = (direction: 'forward' | 'backward', layer: number, values: Float64Array) => void;

/**
 * One forward pass of random inputs through random weights, then one backward pass of a random gradient that arrives at the top.
 * Yields what is known after every layer. `nudge` multiplies the inputs.
 */
export function* signalPipe(pipe: Pipe & { seed: number }, nudge = 1, look?: Look): Generator<Signals, Signals> {
  const { activation, depth, width, seed, scheme } = pipe;
  const { value, slope } = ACTIVATIONS[activation];
  const input = uniformArray(streamKey(seed, STREAMS.training, 0), ROWS * width, UNIT_BOUND).map((x) => nudge * x);
  const weights: Float64Array[] = [];
  const outputs = [input];
  const signals: Signals = { forward: [rms(input)], backward: [] };
  for (let layer = 0; layer < depth; layer++) {
    const key = weightsKey(seed, layer);
    const matrix =
      scheme === 'orthogonal'
        ? yield* orthogonalMatrix(key, width, orthogonalGain(activation), signals)
        : uniformArray(key, width * width, weightBound({ ...pipe, scheme }));
    weights.push(matrix);
    outputs.push(timesTransposed(outputs[layer] as Float64Array, matrix, width).map(value));
    signals.forward.push(rms(outputs[layer + 1] as Float64Array));
    look?.('forward', layer + 1, outputs[layer + 1] as Float64Array);
    yield signals;
  }
  let gradient: Float64Array = uniformArray(streamKey(seed, STREAMS.validation, 0), ROWS * width, UNIT_BOUND);
  signals.backward.push(rms(gradient));
  for (let layer = depth; layer > 0; layer--) {
    look?.('backward', layer, gradient);
    const output = outputs[layer] as Float64Array;
    const beforeActivation = gradient.map((g, i) => g * slope(output[i] as number));
    gradient = times(beforeActivation, weights[layer - 1] as Float64Array, width);
    signals.backward.push(rms(gradient));
    yield signals;
  }
  return signals;
}

/** The same to its end. */
export function allSignals(pipe: Pipe & { seed: number }, nudge = 1, look?: Look): Signals {
  const passes = signalPipe(pipe, nudge, look);
  for (let step = passes.next(); ; step = passes.next()) if (step.done) return step.value;
}

/** So many rows are made orthogonal at a time; then others may have their turn. */
const ROWS_AT_A_TIME = 16;

/**
 * A random orthogonal matrix [width, width] times a gain, as nn.init.orthogonal_ makes it: normal numbers, whose rows are made orthogonal one
 * after another (Gram and Schmidt, in the form that keeps its digits). Yields what was known before, now and then, since it takes a while.
 */
function* orthogonalMatrix(key: StreamKey, width: number, gain: number, known: Signals): Generator<Signals, Float64Array> {
  const matrix = normals(key, width * width);
  const dot = (one: Float64Array, other: Float64Array) => one.reduce((sum, value, i) => sum + value * (other[i] as number), 0);
  const rows = Array.from({ length: width }, (_, row) => matrix.subarray(row * width, (row + 1) * width));
  for (const [index, row] of rows.entries()) {
    const length = Math.sqrt(dot(row, row));
    for (let i = 0; i < width; i++) row[i] = (row[i] as number) / length;
    for (const later of rows.slice(index + 1)) {
      const shared = dot(row, later);
      for (let i = 0; i < width; i++) later[i] = (later[i] as number) - shared * (row[i] as number);
    }
    if (index % ROWS_AT_A_TIME === ROWS_AT_A_TIME - 1) yield known;
  }
  return matrix.map((value) => gain * value);
}

function uniformArray(key: StreamKey, count: number, bound: number): Float64Array {
  const values = new Float64Array(count);
  for (let i = 0; i < count; i++) values[i] = symmetricUniform(key, i, bound);
  return values;
}

/** Rows times the transposed matrix: what nn.Linear computes. */
function timesTransposed(rows: Float64Array, matrix: Float64Array, width: number): Float64Array {
  const product = new Float64Array(rows.length);
  for (let row = 0; row < rows.length; row += width) {
    for (let unit = 0; unit < width; unit++) {
      let sum = 0;
      for (let i = 0; i < width; i++) sum += (rows[row + i] as number) * (matrix[unit * width + i] as number);
      product[row + unit] = sum;
    }
  }
  return product;
}

/** Rows times the matrix: how gradients come back. */
function times(rows: Float64Array, matrix: Float64Array, width: number): Float64Array {
  const product = new Float64Array(rows.length);
  for (let row = 0; row < rows.length; row += width) {
    for (let unit = 0; unit < width; unit++) {
      const factor = rows[row + unit] as number;
      for (let i = 0; i < width; i++) product[row + i] = (product[row + i] as number) + factor * (matrix[unit * width + i] as number);
    }
  }
  return product;
}

function rms(values: Float64Array): number {
  let squares = 0;
  for (const value of values) squares += value * value;
  return Math.sqrt(squares / values.length);
}

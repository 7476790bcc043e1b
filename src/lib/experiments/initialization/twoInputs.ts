import { hyperbolicTangent } from '../../math/portable';
import { streamKey, symmetricUniform, type StreamKey } from '../../math/random';
import { nextCorrelation, settledSquare, type TanhLayer } from '../../nn/correlationMap';
import { biasesKey, STREAMS, weightsKey } from '../../spec/streams';

export interface TwoInputs extends TanhLayer {
  width: number;
  depth: number;
  /** Correlations of the first layer's z, of as many pairs. */
  starts: readonly number[];
  seed: number;
}

/** Of mean square 1. */
const UNIT_BOUND = Math.sqrt(3);

/** The correlation of two inputs' z by layer, from `start` on, as the map has it. */
export function predictedCorrelations({ depth, start, ...layer }: TanhLayer & { depth: number; start: number }): number[] {
  const square = settledSquare(layer);
  const course = [start];
  for (let i = 1; i < depth; i++) course.push(nextCorrelation(layer, square, course[i - 1] as number));
  return course;
}

/** The same in a random network of this width, a list for each pair: the z of the first layer are drawn, with the settled mean square. */
export function measuredCorrelations({ width, depth, starts, seed, ...layer }: TwoInputs): number[][] {
  const deviation = Math.sqrt(settledSquare(layer));
  const first = draws(streamKey(seed, STREAMS.training, 0), width, UNIT_BOUND);
  const other = draws(streamKey(seed, STREAMS.training, 1), width, UNIT_BOUND);
  const partner = (start: number) => first.map((z, i) => start * z + Math.sqrt(1 - start * start) * (other[i] as number));
  let signals: Float64Array[] = [first, ...starts.map(partner)].map((z) => z.map((value) => deviation * value));
  const courses = starts.map((): number[] => []);
  for (let i = 0; i < depth; i++) {
    if (i > 0) {
      const weights = draws(weightsKey(seed, i), width * width, Math.sqrt((3 * layer.weights) / width));
      const biases = draws(biasesKey(seed, i), width, Math.sqrt(3 * layer.biases));
      signals = signals.map((z) => passed(z.map(hyperbolicTangent), weights, biases));
    }
    for (const [pair, course] of courses.entries()) course.push(correlation(signals[0] as Float64Array, signals[pair + 1] as Float64Array));
  }
  return courses;
}

function draws(key: StreamKey, count: number, bound: number): Float64Array {
  const values = new Float64Array(count);
  for (let i = 0; i < count; i++) values[i] = symmetricUniform(key, i, bound);
  return values;
}

/** W h + b. */
function passed(outputs: Float64Array, weights: Float64Array, biases: Float64Array): Float64Array {
  const sums = Float64Array.from(biases);
  const width = outputs.length;
  for (let unit = 0; unit < width; unit++) {
    let sum = sums[unit] as number;
    for (let i = 0; i < width; i++) sum += (weights[unit * width + i] as number) * (outputs[i] as number);
    sums[unit] = sum;
  }
  return sums;
}

/** The cosine of the angle between two vectors: what the theory calls the correlation. */
function correlation(one: Float64Array, two: Float64Array): number {
  const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
  return dot(one, two) / Math.sqrt(dot(one, one) * dot(two, two));
}

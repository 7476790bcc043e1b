/**
 * The theory of two inputs in an infinitely wide tanh network (Poole et al. 2016, Schoenholz et al. 2017). `weights` is n Var(w), n being
 * fan_in; `biases` is Var(b). z is what enters a layer's activations: its mean square settles at q, and the correlation of the two inputs' z
 * moves by the map.
 */
export interface TanhLayer {
  weights: number;
  biases: number;
}

/** Beyond so many standard deviations lies less than 10^-8 of a normal distribution. */
const REACH = 6;
const NODES = 80;
const STEP = (2 * REACH) / NODES;
const POINTS = Float64Array.from({ length: NODES }, (_, node) => (node + 0.5) * STEP - REACH);
const MASSES = POINTS.map((z) => (STEP * Math.exp(-(z * z) / 2)) / Math.sqrt(2 * Math.PI));
const SETTLED = 1e-12;
const MOST_ROUNDS = 10_000;

const average = (f: (z: number) => number): number => POINTS.reduce((sum, z, node) => sum + (MASSES[node] as number) * f(z), 0);

/** The mean square of z at which a wide layer hands on what it received: q = weights E[tanh(sqrt(q) x)^2] + biases. */
export function settledSquare({ weights, biases }: TanhLayer): number {
  let square = weights + biases;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const deviation = Math.sqrt(square);
    const next = weights * average((z) => Math.tanh(deviation * z) ** 2) + biases;
    if (Math.abs(next - square) < SETTLED) return next;
    square = next;
  }
  return square;
}

/** The correlation of two inputs' z in a layer, from that in the layer below, where their mean square is `square`, settled or on its way to 0. */
export function nextCorrelation({ weights, biases }: TanhLayer, square: number, correlation: number): number {
  const deviation = Math.sqrt(square);
  const rest = Math.sqrt(Math.max(0, 1 - correlation * correlation));
  const shared = average((z) => Math.tanh(deviation * z) * average((w) => Math.tanh(deviation * (correlation * z + rest * w))));
  const next = weights * average((z) => Math.tanh(deviation * z) ** 2) + biases;
  return Math.min(1, (weights * shared + biases) / next);
}

/**
 * chi: slope of the map at correlation 1, and what a layer multiplies the mean square gradient by. Below 1 inputs draw together and gradients
 * vanish (order), above it both come apart (chaos).
 */
export function chi({ weights }: TanhLayer, square: number): number {
  const deviation = Math.sqrt(square);
  return weights * average((z) => (1 - Math.tanh(deviation * z) ** 2) ** 2);
}

/** Layers in which the distance from full correlation changes e-fold: 1 / |ln chi|; infinite at the edge. */
export const depthScale = (slope: number): number => 1 / Math.abs(Math.log(slope));

import { exponential, hyperbolicTangent, logarithm, sigmoid } from '../../math/portable';

/** Two inputs, one layer of tanh units, one logit. */
export interface TwoLayerNetwork {
  /** A pair a unit: its weights to the two inputs. */
  incoming: Float64Array;
  biases: Float64Array;
  /** From each unit to the logit. */
  outgoing: Float64Array;
  bias: number;
}

/** Points of the plane, pair by pair, and their classes, 0 or 1. */
export interface PlanePoints {
  inputs: ArrayLike<number>;
  targets: ArrayLike<number>;
}

/** The outputs of all hidden units at a point, in a new array or in the one given. */
export function hiddenOutputs(
  { incoming, biases }: TwoLayerNetwork,
  x: number,
  y: number,
  into = new Float64Array(biases.length),
): Float64Array {
  for (let unit = 0; unit < biases.length; unit++)
    into[unit] = hyperbolicTangent((incoming[2 * unit] as number) * x + (incoming[2 * unit + 1] as number) * y + (biases[unit] as number));
  return into;
}

/** Above zero: class 1. */
export function logit(network: TwoLayerNetwork, hidden: Float64Array): number {
  let sum = network.bias;
  for (let unit = 0; unit < hidden.length; unit++) sum += (hidden[unit] as number) * (network.outgoing[unit] as number);
  return sum;
}

/** Mean binary cross-entropy, in nats. */
export function twoLayerLoss(network: TwoLayerNetwork, { inputs, targets }: PlanePoints): number {
  let sum = 0;
  for (let row = 0; row < targets.length; row++) {
    const z = logit(network, hiddenOutputs(network, inputs[2 * row] as number, inputs[2 * row + 1] as number));
    const margin = targets[row] === 1 ? z : -z;
    sum += Math.max(0, -margin) + logarithm(1 + exponential(-Math.abs(margin)));
  }
  return sum / targets.length;
}

/** The gradient of `twoLayerLoss` with respect to every parameter. */
export function twoLayerGradient(network: TwoLayerNetwork, { inputs, targets }: PlanePoints): TwoLayerNetwork {
  const units = network.biases.length;
  const gradient = { incoming: new Float64Array(2 * units), biases: new Float64Array(units), outgoing: new Float64Array(units), bias: 0 };
  const hidden = new Float64Array(units);
  for (let row = 0; row < targets.length; row++) {
    const [x, y] = [inputs[2 * row] as number, inputs[2 * row + 1] as number];
    hiddenOutputs(network, x, y, hidden);
    const error = (sigmoid(logit(network, hidden)) - (targets[row] as number)) / targets.length;
    gradient.bias += error;
    for (let unit = 0; unit < units; unit++) {
      const output = hidden[unit] as number;
      const back = error * (network.outgoing[unit] as number) * (1 - output * output);
      gradient.outgoing[unit] = (gradient.outgoing[unit] as number) + error * output;
      gradient.biases[unit] = (gradient.biases[unit] as number) + back;
      gradient.incoming[2 * unit] = (gradient.incoming[2 * unit] as number) + back * x;
      gradient.incoming[2 * unit + 1] = (gradient.incoming[2 * unit + 1] as number) + back * y;
    }
  }
  return gradient;
}

/** The network after 0, `every`, 2 `every`, ... steps of gradient descent on all the points. */
export function twoLayerDescent(
  start: TwoLayerNetwork,
  points: PlanePoints,
  { learningRate, steps, every }: { learningRate: number; steps: number; every: number },
): TwoLayerNetwork[] {
  const networks = [start];
  let network = start;
  for (let step = 1; step <= steps; step++) {
    const gradient = twoLayerGradient(network, points);
    const moved = (values: Float64Array, along: Float64Array) => values.map((value, i) => value - learningRate * (along[i] as number));
    network = {
      incoming: moved(network.incoming, gradient.incoming),
      biases: moved(network.biases, gradient.biases),
      outgoing: moved(network.outgoing, gradient.outgoing),
      bias: network.bias - learningRate * gradient.bias,
    };
    if (step % every === 0) networks.push(network);
  }
  return networks;
}

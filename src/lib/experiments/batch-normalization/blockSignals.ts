import { normals, streamKey } from '../../math/random';
import { inTurn, linear, norm, relu, residual, rms, type Part, type Sheet } from './blockParts';

/** Where the normalisation sits: nowhere, before each activation, or in and around a branch that is added to its input. */
export const ARRANGEMENTS = ['plain', 'batch', 'residual', 'post', 'pre'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

export interface BlockStack {
  arrangement: Arrangement;
  /** Blocks of two weight layers each. */
  blocks: number;
  /** Of the last normalisation of a residual branch, at the start. */
  gamma: number;
  seed: number;
}

export const WIDTH = 32;
export const ROWS = 32;
/** Weights before a ReLU have He's variance, 2 / width, those at the end of a branch 1 / width: so a branch keeps the mean square. */
const GAINS = { beforeRelu: 2, branchEnd: 1 } as const;
/** Streams of a seed: inputs, the gradient that comes from above, and from here on two for each block. */
const STREAMS = { inputs: 0, gradient: 1, weights: 2 } as const;

/** One block. The plain one and the one with batch normalisation end in a ReLU. */
function block({ arrangement, gamma, seed }: BlockStack, index: number): Part {
  const weights = (which: 0 | 1, gain: number) => linear(WIDTH, gain, seed, STREAMS.weights + 2 * index + which);
  const [first, second] = [weights(0, GAINS.beforeRelu), (gain: number) => weights(1, gain)];
  switch (arrangement) {
    case 'plain':
      return inTurn(first, relu, second(GAINS.beforeRelu), relu);
    case 'batch':
      return inTurn(first, norm('batch'), relu, second(GAINS.beforeRelu), norm('batch'), relu);
    case 'residual':
      return inTurn(residual(inTurn(first, norm('batch'), relu, second(GAINS.branchEnd), norm('batch', gamma))), relu);
    case 'post':
      return inTurn(residual(inTurn(first, relu, second(GAINS.branchEnd))), norm('layer'));
    case 'pre':
      return residual(inTurn(norm('layer'), first, relu, second(GAINS.branchEnd)));
  }
}

export interface BlockSignals {
  /** Root mean square of the signal before the first block, after it, and so on. */
  signals: number[];
  /** Of the gradient at the same places, if one of mean square 1 comes from above. */
  gradients: number[];
}

/** What a stack of blocks with random weights does to a normal signal on its way up and to a normal gradient on its way down. */
export function blockSignals(stack: BlockStack): BlockSignals {
  const sheet = (stream: number): Sheet => ({
    rows: ROWS,
    width: WIDTH,
    values: normals(streamKey(stack.seed, stream), ROWS * WIDTH),
  });
  let signal = sheet(STREAMS.inputs);
  const signals = [rms(signal)];
  const ways: ((gradient: Sheet) => Sheet)[] = [];
  for (let index = 0; index < stack.blocks; index++) {
    const pass = block(stack, index).forward(signal);
    signal = pass.output;
    signals.push(rms(signal));
    ways.push(pass.backward);
  }
  let gradient = sheet(STREAMS.gradient);
  const gradients = [rms(gradient)];
  for (const way of ways.toReversed()) {
    gradient = way(gradient);
    gradients.push(rms(gradient));
  }
  return { signals, gradients: gradients.toReversed() };
}

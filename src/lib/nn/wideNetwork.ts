import { normalAverage } from '../math/normalAverage';
import { NEGATIVE_SLOPE } from './network';

/**
 * The theory of infinitely wide networks with random weights and no biases: Poole et al. (2016), Schoenholz et al. (2017).
 * `variance` is n Var(w), n being fan_in; `square` the mean square of a layer's outputs, or of its inputs.
 */
export type WideActivation = 'relu' | 'leakyRelu' | 'tanh';

/** n Var(w) at which the gradients neither grow nor shrink from layer to layer once the signal has settled. */
export function criticalVariance(activation: WideActivation): number {
  switch (activation) {
    case 'relu':
      return 2;
    case 'leakyRelu':
      return 2 / (1 + NEGATIVE_SLOPE ** 2);
    case 'tanh':
      return 1;
  }
}

/** A layer's mean square output from that of the layer below: E[phi(z)^2] for z ~ N(0, variance square). */
export function outputSquare(activation: WideActivation, variance: number, square: number): number {
  return activation === 'tanh'
    ? normalAverage((z) => Math.tanh(z) ** 2, Math.sqrt(variance * square))
    : (variance * square) / criticalVariance(activation);
}

/** What a layer multiplies the mean square gradient by on the way back: n Var(w) E[phi'(z)^2]. */
export function gradientFactor(activation: WideActivation, variance: number, square: number): number {
  return activation === 'tanh'
    ? variance * normalAverage((z) => (1 - Math.tanh(z) ** 2) ** 2, Math.sqrt(variance * square))
    : variance / criticalVariance(activation);
}

/**
 * The depth at which the gradients' root mean square has grown or shrunk `times`-fold between the last layer and the first, as a fraction of
 * layers; undefined if that takes more than `most` layers. `square` is that of the network's inputs.
 */
export function depthOfChange(
  { activation, variance, square }: { activation: WideActivation; variance: number; square: number },
  times: number,
  most: number,
): number | undefined {
  const wanted = 2 * Math.log(times);
  let signal = square;
  let change = 0;
  for (let layer = 1; layer <= most; layer++) {
    const part = Math.log(gradientFactor(activation, variance, signal));
    if (Math.abs(change + part) >= wanted) return layer - 1 + (Math.sign(part) * wanted - change) / part;
    change += part;
    signal = outputSquare(activation, variance, signal);
  }
  return undefined;
}

/** A layer in float64, forward and backward by hand. */
export interface LayerFunction {
  /** Weights of the layer. */
  size: number;
  forward(inputs: Float64Array, weights: Float64Array, rows: number): LayerPass;
}

/** One pass of some rows through it. */
interface LayerPass {
  outputs: Float64Array<ArrayBuffer>;
  /** Fills in the gradient with respect to the weights; returns the one with respect to the inputs. */
  backward(outputGradient: Float64Array, gradient: Float64Array): Float64Array;
}

import type { Distribution } from '../math/distribution';
import type { Evaluation } from '../nn/evaluateLoss';
import type { Curvature } from './curvature';

/** What a run says as it goes. Arrays belong to the receiver: each event has its own. */
export type TrainingEvent =
  | { kind: 'started'; mode: StepMode; parameterCount: number }
  | RunRecord
  /** The last event of a run whose loss or weights stopped being finite numbers. */
  | { kind: 'diverged'; step: number; reason: string }
  | { kind: 'finished'; step: number };

export type StepMode = 'fused' | 'tape';

export interface RunRecord {
  kind: 'record';
  /** Updates done so far. */
  step: number;
  /** Mean loss of the batch that the last step was trained on, in train mode; absent at step 0. */
  batchLoss?: number;
  training?: Evaluation;
  validation?: Evaluation;
  /** The same for the averaged weights, with the running statistics of the weights themselves; absent before the first are taken. */
  averaged?: { training?: Evaluation; validation?: Evaluation };
  /** Row by row from the lowest y, x fastest: outputs per grid point (logits, or the prediction). */
  grid?: Float32Array;
  /** Pass by pass, each as long as `grid`: outputs in train mode. */
  passes?: Float32Array;
  layers?: LayerRecord[];
  /** Mean over the batches of an epoch of |batch's gradient - whole gradient|^2. */
  gradientNoise?: number;
  /** The next batch's loss in train mode, where a step of gradient descent at each of the rates asked for would lead. */
  alongGradient?: Float64Array;
  curvature?: Curvature;
}

export interface LayerRecord {
  /** Its number among `networkLayers`: in the specification, if no residual block comes before it. Of a block, its layers come first, then their sum. */
  layer: number;
  outputs: Distribution;
  /** Of the loss with respect to the outputs. */
  gradients: Distribution;
  /** Of dense layers. */
  weights?: Distribution;
  /** Of the loss with respect to the weights of dense layers. */
  weightGradients?: Distribution;
  /** Share of units that are zero on every row (ReLU). */
  dead?: number;
  /** Share of outputs within 1 % of the ends of the range (tanh, sigmoid). */
  saturated?: number;
}

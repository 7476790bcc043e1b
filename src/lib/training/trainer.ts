import type { DataSet } from '../data/dataSet';
import type { NamedArray } from '../nn/namedArray';
import type { StepMode } from './event';
import type { OptimiserSpec, RunSpec } from '../spec/spec';

/** Makes a trainer at step 0 for a valid specification; `data` is `createDataSet(spec)`. */
export type TrainerFactory = (spec: RunSpec, data: DataSet) => Trainer;

/**
 * A network in training: its parameters, its optimiser's state, its data.
 * It exists twice behind this one type: the tape trainer (readable TensorFlow.js, the specification and the oracle)
 * and the fused trainer (the whole step in one WebAssembly kernel).
 */
export interface Trainer {
  readonly mode: StepMode;
  /** One update on the training rows `rows`; the batch's mean loss in train mode. Masks and noise are drawn from the stream of the step's number. */
  step(rows: Int32Array, optimiser: OptimiserSpec): number;
  /**
   * `rows` holds that many batches of equal size one after another: one update on each, and the losses, one a batch. Small networks train several
   * times faster so. A loss that is not finite ends nothing: the updates after it are of no use.
   */
  steps(rows: Int32Array, optimiser: OptimiserSpec, batches: number): Float32Array;
  /** Outputs for `count` rows of inputs (row-major), shape count x outputs. In train mode with the masks, noise and batch statistics of the next step; running statistics are left alone. */
  forward(inputs: Float32Array, count: number, mode: PassMode): Float32Array;
  /**
   * Forward and backward without an update: every layer's outputs and the loss's gradients with respect to them, and to the parameters.
   * `targets` as in `Examples`. The layers' arrays may be the trainer's own memory, and the parameters' gradients may be copied from it only when
   * they are read: both hold until its next call, or that of a trainer beside it.
   */
  inspect(inputs: Float32Array, targets: Float32Array, count: number, mode: PassMode): Inspection;
  /** Copies, in the order in which PyTorch's `state_dict()` lists them. */
  parameters(): NamedArray[];
  /** Copies of the averages of all that is trained, as `parameters()` has them; none before the first weights were taken, or where none are asked for. */
  averages(): NamedArray[];
  /** Replaces parameters and running statistics by name; throws for an unknown name or a wrong length. */
  load(parameters: readonly NamedArray[]): void;
  /** Frees every tensor and all memory of the kernel's. */
  dispose(): void;
}

export type PassMode = 'train' | 'eval';

export interface Inspection {
  loss: number;
  layers: { outputs: Float32Array; gradients: Float32Array }[];
  parameterGradients: NamedArray[];
}

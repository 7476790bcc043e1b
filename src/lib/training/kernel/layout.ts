/**
 * The words (32 bits each) by which the trainer describes a network to the kernel in the kernel's own memory.
 * Read by both compilers, TypeScript's and AssemblyScript's. Addresses are in bytes; strides, widths and counts in numbers.
 */
export enum ProgramWord {
  /** Address of the layer records, one after another. */
  Layers,
  LayerCount,
  /** Batches, and so updates, in this call. */
  Batches,
  /** Rows in a batch. */
  Rows,
  /** 1 in train mode, 0 in eval mode. */
  Training,
  /** 1 if the running statistics of batch normalisation follow this pass. */
  KeepsStatistics,
  /** 1 for cross-entropy from logits, 0 for the mean squared error. */
  CrossEntropy,
  /** The whole training set: inputs and targets row by row, and the indices of the rows to take, batch after batch. */
  DataInputs,
  DataTargets,
  RowIndices,
  /** The batch. */
  Inputs,
  InputStride,
  Targets,
  TargetStride,
  /** One float64 a batch. */
  Losses,
  /** All parameters, their gradients and the optimiser's two states lie in four blocks of the same shape. */
  Parameters,
  Gradients,
  FirstState,
  SecondState,
  ParameterCount,
  Optimiser,
  /** Per batch `ScalarWord.Count` float32. */
  Scalars,
  /** Per batch two words for every layer of chance (dropout, noise): the key of its stream. */
  ChanceKeys,
  ChanceCount,
  /** Room for the largest weight matrix, transposed. */
  Transposed,
  /** As many zeros as the widest row. */
  Zeros,
  Count,
}

export enum LayerWord {
  Kind,
  /** Outputs, and their number with padding. */
  Units,
  Stride,
  InputUnits,
  InputStride,
  Input,
  Output,
  /** Of the loss with respect to the inputs (0 if nobody needs it) and to the outputs. */
  InputGradient,
  OutputGradient,
  /** Dense: [InputUnits, Stride]. Batch normalisation: the factor. */
  Weight,
  WeightGradient,
  /** Dense: a row of zeros, and no gradient (0), if there is none. */
  Bias,
  BiasGradient,
  /** Batch normalisation. */
  RunningMean,
  RunningVariance,
  BatchMean,
  /** 1 / sqrt(variance + epsilon) of the pass. */
  BatchScale,
  /** What was multiplied by: of dropout each output, of noise each unit. */
  Mask,
  /** Which of the layers of chance this is. */
  ChanceIndex,
  /** Dropout: a unit is dropped where the upper 24 bits of its random word are below this. */
  DropBelow,
  /** float32. Leaky ReLU: slope. Dropout: 1 / (1 - p). Batch normalisation: epsilon. Noise: the scale's bound. */
  Constant,
  /** float32. Batch normalisation: weight of the new batch. */
  Momentum,
  /** float32. Noise: the shift's bound. */
  Shift,
  Count,
}

export enum LayerKind {
  Dense,
  Identity,
  Relu,
  LeakyRelu,
  Tanh,
  Sigmoid,
  Dropout,
  BatchNorm,
  Noise,
}

export enum OptimiserKind {
  Sgd,
  RmsProp,
  Adagrad,
  Adam,
}

/** What `Scalars` holds for a batch; an optimiser reads those it needs. */
export enum ScalarWord {
  LearningRate,
  /** Added to the gradient: weightDecay * parameter (L2). */
  WeightDecay,
  /** The parameter is multiplied by it first (AdamW); 1 otherwise. */
  Shrink,
  /** state <- Keep state + Take direction, where SGD's direction is the gradient and RMSProp's and Adagrad's is gradient / root. Adam: state += Take (gradient - state). */
  Keep,
  Take,
  /** All but Adam: the parameter moves along FromDirection direction + FromState state. */
  FromDirection,
  FromState,
  /** square <- KeepSquare square + TakeSquare gradient^2; root = sqrt(square) / SquareCorrection + Epsilon. */
  KeepSquare,
  TakeSquare,
  SquareCorrection,
  Epsilon,
  Count,
}

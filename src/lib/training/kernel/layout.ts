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
  /** A fifth block of that shape, if weights are averaged. */
  Averages,
  /** Per batch `ScalarWord.Count` float32. */
  Scalars,
  /** Per batch two words for every layer of chance (dropout, noise): the key of its stream. */
  ChanceKeys,
  ChanceCount,
  /** Room for the largest weight matrix, transposed. */
  Transposed,
  /** As many zeros as the widest row. */
  Zeros,
  /** Muon: room for two squares of the shorter side of a weight matrix. */
  Squares,
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
  /** Gradient that is added to the one with respect to the inputs: of a residual block's first layer, that of the block's outputs; 0 if none is. */
  AddedGradient,
  /** Residual: the block's inputs. */
  Skip,
  /** Dense: [InputUnits, Stride]. Norms: the factor. */
  Weight,
  WeightGradient,
  /** A row of zeros, and no gradient (0), if there is none. */
  Bias,
  BiasGradient,
  /** Batch normalisation. */
  RunningMean,
  RunningVariance,
  /** Of the pass: a number for each unit, of layer and RMS norm for each row. */
  Mean,
  /** 1 / sqrt(variance + epsilon). */
  Scale,
  /** What was multiplied by: of dropout each output, of noise each unit. */
  Mask,
  /** Which of the layers of chance this is. */
  ChanceIndex,
  /** Dropout: a unit is dropped where the upper 24 bits of its random word are below this. */
  DropBelow,
  /** float32. Leaky ReLU: slope. Dropout: 1 / (1 - p). Norms: epsilon. Noise: the scale's bound. Residual: the block's factor. */
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
  LayerNorm,
  RmsNorm,
  Residual,
}

export enum OptimiserKind {
  Sgd,
  RmsProp,
  Adagrad,
  Adam,
  Lion,
  /** Of the weights of dense layers; Adam of the rest. */
  Muon,
}

/** What `Scalars` holds for a batch; an optimiser reads those it needs. */
export enum ScalarWord {
  LearningRate,
  /** Added to the gradient: weightDecay * parameter (L2). */
  WeightDecay,
  /** The parameter is multiplied by it first (AdamW, Lion); 1 otherwise. */
  Shrink,
  /**
   * state <- Keep state + Take direction, where SGD's direction is the gradient and RMSProp's and Adagrad's is gradient / root. Adam: state += Take
   * (gradient - state). Lion moves by the sign of Keep state + Take gradient.
   */
  Keep,
  Take,
  /** All but Adam: the parameter moves along FromDirection direction + FromState state. */
  FromDirection,
  FromState,
  /** square <- KeepSquare square + TakeSquare gradient^2; root = sqrt(square) / SquareCorrection + Epsilon. Lion: state <- KeepSquare state + TakeSquare gradient. */
  KeepSquare,
  TakeSquare,
  SquareCorrection,
  Epsilon,
  /** Of all gradients together, at most; 0 if they may have any. */
  ClipNorm,
  /** average <- average + AverageShare (parameter - average), after the update. */
  AverageShare,
  /** Muon: the parameter is multiplied by MuonShrink and goes down by MuonRate sqrt(max(1, units / inputs)) times the orthogonal direction. */
  MuonRate,
  MuonShrink,
  /** Muon: state += MuonTake (gradient - state); direction = gradient + MuonBlend (state - gradient). */
  MuonTake,
  MuonBlend,
  Count,
}

/** One run of training, said completely: the same specification gives the same events, bit for bit. */
export interface RunSpec {
  /** Whole number in [0, 2^32). Data, weights, batches and masks draw from streams of their own, so that twins share what they can. */
  seed: number;
  data: DataSpec;
  /** From the input to the logits (cross-entropy) or the prediction (mean squared error). */
  layers: readonly LayerSpec[];
  loss: Loss;
  optimiser: OptimiserSpec;
  /** Constant if absent. */
  schedule?: ScheduleSpec;
  /** Averages of the weights along the way, beside the training; none if absent. */
  average?: AverageSpec;
  /** Rows a step, or all of them. */
  batchSize: number | 'full';
  steps: number;
  record: RecordSpec;
}

export type Loss = 'crossEntropy' | 'meanSquaredError';
export type Activation = 'identity' | 'relu' | 'leakyRelu' | 'tanh' | 'sigmoid';

export type LayerSpec = PlainLayerSpec | ResidualSpec;

/**
 * Layers whose output is added to their input: x + scale * block(x). They give out as many units as they take in. With a last dense layer of
 * zeros, or a last norm with `gamma` 0, the block does nothing at first.
 */
export interface ResidualSpec {
  kind: 'residual';
  layers: readonly PlainLayerSpec[];
  /** 1 if absent. */
  scale?: number;
}

export type PlainLayerSpec =
  | {
      kind: 'dense';
      units: number;
      /** True if absent. */ bias?: boolean;
      /** PyTorch's nn.Linear default if absent. */ init?: InitialiserSpec;
    }
  | { kind: 'activation'; activation: Activation; /** Of leaky ReLU; 0.01 if absent. */ negativeSlope?: number }
  | { kind: 'dropout'; /** Probability of dropping, in [0, 1). */ p: number }
  /**
   * In train mode gives every unit another scale, uniform on 1 +- scale, and another shift, uniform on +- shift, at each step, the same for
   * all rows. Santurkar et al. (2018) put such noise after batch normalisation, and drew it for each row as well. Nothing in eval mode.
   */
  | { kind: 'noise'; shift: number; /** In [0, 1]. */ scale: number }
  | ({ kind: 'batchNorm'; /** Weight of the new batch; 0.1 if absent. */ momentum?: number } & NormSpec)
  /** Each row by itself, over its units: by mean and standard deviation (Ba et al. 2016), or by the root mean square (Zhang and Sennrich 2019). */
  | ({ kind: 'layerNorm' | 'rmsNorm' } & NormSpec);

interface NormSpec {
  /** PyTorch's default if absent: 1e-5, of `rmsNorm` 2^-23. */
  epsilon?: number;
  /** What the factors start at; 1 if absent. */
  gamma?: number;
}

export type InitialiserSpec = {
  /** Multiplies every weight after it was drawn; 1 if absent. */
  scale?: number;
  /** 'linearDefault' if absent (as nn.Linear does it), otherwise zeros. */
  bias?: 'linearDefault' | 'zeros';
} & (
  | { kind: 'linearDefault' | 'zeros' }
  | { kind: 'constant'; value: number }
  /** U(-bound, bound). */
  | { kind: 'uniform'; bound: number }
  /** U(-1/sqrt(fan_in), 1/sqrt(fan_in)). */
  | { kind: 'uniformFanIn' }
  | { kind: 'xavierUniform' | 'xavierNormal'; gain?: number }
  | { kind: 'heUniform' | 'heNormal'; fan?: 'in' | 'out'; nonlinearity?: Activation; negativeSlope?: number }
);

export type OptimiserSpec = {
  learningRate: number;
  /** PyTorch's default if absent. */
  weightDecay?: number;
  /** Before an update the gradient of all parameters together is shortened to this norm if it is longer; never if absent. */
  clipNorm?: number;
} & (
  | { kind: 'sgd'; /** 0 if absent: plain gradient descent. */ momentum?: number; dampening?: number; nesterov?: boolean }
  | { kind: 'rmsprop'; alpha?: number; epsilon?: number; momentum?: number }
  | { kind: 'adagrad'; epsilon?: number; learningRateDecay?: number }
  | { kind: 'adam' | 'adamw'; betas?: readonly [number, number]; epsilon?: number }
  /** Chen et al. (2023): a step of equal size for every weight, by the sign of a momentum. Its decay is AdamW's kind. */
  | { kind: 'lion'; /** 0.9 and 0.99 if absent. */ betas?: readonly [number, number] }
  /**
   * Jordan et al. (2024) as torch.optim.Muon has it: the weights of dense layers go along a momentum made orthogonal by five Newton-Schulz
   * steps. AdamW trains the rest, biases and the factors of norms.
   */
  | {
      kind: 'muon';
      /** 0.95 if absent. */
      momentum?: number;
      /** True if absent. */
      nesterov?: boolean;
      /** AdamW's learning rate; that of the weights if absent. */
      othersLearningRate?: number;
    }
);

/** Which weights are averaged: those after update `from` (the first if absent) and after every `every`-th (1 if absent) from there. */
export type AverageSpec = { from?: number; every?: number } & (
  | /** All alike: stochastic weight averaging (Izmailov et al. 2018). */ { kind: 'equal' }
    /** average <- decay average + (1 - decay) weights. */
  | { kind: 'exponential'; decay: number }
);

/** A factor on the learning rate. */
export type ScheduleSpec =
  { kind: 'step'; every: number; factor: number } | { kind: 'cosine'; steps: number } | { kind: 'warmup'; steps: number };

export type DataSpec = {
  /** Rows of the training set. */
  points: number;
  /** Rows of the validation set, drawn from the same distribution; 0 if absent. */
  validationPoints?: number;
  /** Seed of the data alone; the run's seed if absent. */
  seed?: number;
} & (
  | { kind: 'moons' | 'circles' | 'xor' | 'polynomial'; noise: number }
  | { kind: 'spirals'; noise: number; arms: number }
  | { kind: 'blobs'; noise: number; classes: number }
  /**
   * One input in [-1, 1], target a smooth function plus noise; the validation targets are clean if `cleanValidation`. No input is nearer to 0
   * than `gap`, in [0, 1); 0 if absent.
   */
  | { kind: 'regression'; noise: number; cleanValidation?: boolean; gap?: number }
  /** Drawn by a program: as many as are wanted, and no two alike. */
  | { kind: 'digits'; size: 14 | 28; noise?: number }
  /** Written by people: rows of a table, so that there are not more than `TABLE_ROWS`. */
  | { kind: 'handwriting'; noise?: never }
  /** Four measurements and the species: rows of a table too. Standardised by the training rows. */
  | { kind: 'penguins'; noise?: never }
  /** A table that the reader brings, by the hash of its rows (`lib/data/ownTable.ts`). */
  | {
      kind: 'own';
      noise?: never;
      table: string;
      /** Inputs of a row. */
      features: number;
      /** Of the target; a value if absent. */
      classes?: number;
      /** How many rows, or groups where the table has them, are kept from training. */
      heldOut: number;
    }
);

/** What is computed beside the training; nothing that is not asked for. */
export interface RecordSpec {
  /** Steps between two records; the first step (0, before any update) and the last are always recorded. */
  every: number;
  /** Mean loss and, for classes, accuracy, in eval mode; of the averaged weights too where there are any. */
  training?: boolean;
  validation?: boolean;
  /** Outputs in eval mode on a regular grid over the plane (two inputs) or the interval (one input). */
  grid?: GridSpec;
  /** Outputs on the grid of so many passes in train mode, each with one mask for all of it. Not with batch normalisation. */
  passes?: number;
  /** Per layer: statistics and histograms of outputs, their gradients and the weights. */
  layers?: { histogramBins: number; rows: number };
  /** Mean squared distance of a batch's gradient from the whole gradient. */
  gradientNoise?: boolean;
  /** The next batch's loss where gradient descent at each of these rates would lead. */
  alongGradient?: { rates: readonly number[] };
  /** Of the training loss: eigenvalues of the Hessian, or the largest alone for a network of more than `MOST_PARAMETERS`. */
  curvature?: boolean;
}

export interface GridSpec {
  x: readonly [number, number];
  /** Absent for one input. */
  y?: readonly [number, number];
  /** Points along each side, ends included. */
  resolution: number;
}

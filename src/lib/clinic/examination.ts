/** A point of both curves. */
export interface LogLine {
  /** Updates done. */
  step: number;
  /** Mean loss of the batches since the line before, each as it was trained on: what a training prints. */
  training: number;
  /** Mean loss of the validation rows, as the owner has it computed. */
  validation: number;
}

/** What there is to see before any test is ordered. */
export interface Course {
  log: readonly LogLine[];
  /** Loss of each of the last batches, one after another. */
  lastBatches: readonly number[];
  /** The update after which the loss was no longer a finite number. */
  divergedAt?: number | undefined;
}

/** What a hidden layer gives out at the start, and what its weights learn from. */
export interface LayerSignal {
  /** How many units the layer has. */
  units: number;
  /** Root mean square of the outputs. */
  outputs: number;
  /** Share of the units that are zero on every row. */
  dead: number;
  /** Share of the units that give what another unit of the layer gives, on every row. */
  alike: number;
  /** Root mean square of the loss's gradient with respect to the weights. */
  gradient: number;
}

/** Mean losses of one trained network. Infinite where they are no finite numbers. */
export interface ModeLosses {
  /** Of the batches of the last epoch, as they were trained on. */
  logged: number;
  /** Of all training rows: in train mode, batch by batch; in eval mode. */
  train: number;
  eval: number;
  /** Of the validation rows: as the owner has it computed, and in eval mode. */
  validation: number;
  validationEval: number;
  /** The same as the owner has it computed once more, with other masks where there are masks. */
  validationAgain: number;
  /** Root mean square of what the last batch normalisation gives out in eval mode, where it is 1 in train mode; absent without one. */
  normOutputs?: number | undefined;
}

/** What each test finds out. */
export interface Findings {
  start: { loss: number };
  overfit: { losses: readonly number[] };
  layers: { hidden: readonly LayerSignal[]; /** Of the last layer's weights. */ lastGradient: number };
  modes: ModeLosses;
  /** Loss of the last batches at each of `RATE_FACTORS` times the owner's rate, and the lowest on the way. */
  rates: { endings: readonly number[]; lowest: readonly number[] };
  /** The same with other seeds. */
  seeds: { endings: readonly number[] };
  /** In eval mode, of rows that nobody has seen, and of the validation rows. */
  fresh: { loss: number; validation: number };
}

export type Test = keyof Findings;

/** In the order in which they are offered. */
export const TESTS = ['start', 'modes', 'layers', 'overfit', 'fresh', 'seeds', 'rates'] as const satisfies readonly Test[];

/** Minutes that a test takes. */
export const COSTS: Readonly<Record<Test, number>> = { start: 1, modes: 2, layers: 2, overfit: 3, fresh: 4, seeds: 6, rates: 8 };

/** What the sweep multiplies the owner's rate by. */
export const RATE_FACTORS = [0.001, 0.01, 0.1, 1, 10, 100, 1000] as const;

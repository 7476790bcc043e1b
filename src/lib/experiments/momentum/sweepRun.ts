import type { SweptRun } from '../../training/sweep';
import type { LayerSpec, RunSpec } from '../../spec/spec';
import type { MomentumSettings } from '../../nn/momentumStep';

export interface SweepTask {
  seed: number;
  /** Standard deviation of the moons' noise. */
  noise: number;
  points: number;
  steps: number;
}

/** Each memory 1 / (1 - beta) about three times as long as the one before, and each rate about three times as large. */
export const MOMENTA = [0, 0.7, 0.9, 0.97, 0.99] as const;
export const RATES = [0.01, 0.03, 0.1, 0.3, 1] as const;

const BATCH = 20;
const UNITS = 12;
const VALIDATION_POINTS = 200;
/** As fine as the step with the lowest validation loss is known. */
const RECORD_EVERY = 20;

const hidden: LayerSpec[] = [
  { kind: 'dense', units: UNITS },
  { kind: 'activation', activation: 'tanh' },
];

/** A 2-12-12-2 tanh network on a few noisy moons, small batches: it can learn its points by heart. */
export const sweepRun = ({ seed, noise, points, steps }: SweepTask, settings: MomentumSettings): RunSpec => ({
  seed,
  data: { kind: 'moons', noise, points, validationPoints: VALIDATION_POINTS },
  layers: [...hidden, ...hidden, { kind: 'dense', units: 2 }],
  loss: 'crossEntropy',
  optimiser: { kind: 'sgd', ...settings },
  batchSize: Math.min(BATCH, points),
  steps,
  record: { every: RECORD_EVERY, training: true, validation: true },
});

/** All pairs of a momentum and a learning rate, momentum by momentum. */
export const PAIRS: readonly MomentumSettings[] = MOMENTA.flatMap((momentum) => RATES.map((learningRate) => ({ momentum, learningRate })));

/** What a run came to: losses after the last step, and the lowest validation loss of all its records. Infinite where it diverged. */
export interface SweptLosses {
  training: number;
  validation: number;
  least: number;
}

export function sweptLosses({ records, divergedAt }: SweptRun): SweptLosses {
  const last = records.at(-1);
  const hasDiverged = divergedAt !== undefined || !last;
  return {
    training: hasDiverged ? Infinity : (last.training?.loss ?? NaN),
    validation: hasDiverged ? Infinity : (last.validation?.loss ?? NaN),
    least: Math.min(...records.map(({ validation }) => validation?.loss ?? Infinity)),
  };
}

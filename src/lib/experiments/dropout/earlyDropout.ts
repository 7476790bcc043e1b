import type { LayerSpec, RunSpec } from '../../spec/spec';
import { trainingRows } from '../../spec/tables';
import { trainedInParts } from './dropoutInParts';

export interface PartlyDropped {
  seed: number;
  p: number;
  /** Share of the steps with dropout, from the first one on. */
  share: number;
  /** 0.2 if absent. */
  learningRate?: number;
  /** `EARLY_STEPS` if absent. */
  steps?: number;
}

export const EARLY_STEPS = 1_500;
const UNITS = 12;
const CLASSES = 10;
const HELD_OUT = 500;

/** Losses at the end, in eval mode. */
export interface PartLosses {
  training: number;
  validation: number;
}

/** A narrow network of two hidden ReLU layers that reads handwritten digits, with dropout for a share of its steps and without it for the rest. */
export function partlyDropped({ seed, p, share, learningRate = 0.2, steps = EARLY_STEPS }: PartlyDropped): PartLosses {
  const early = Math.round(share * steps);
  const part = (probability: number, length: number): RunSpec => ({
    seed,
    data: { kind: 'handwriting', points: trainingRows('handwriting'), validationPoints: HELD_OUT },
    layers: [...hidden(probability), ...hidden(probability), { kind: 'dense', units: CLASSES }],
    loss: 'crossEntropy',
    optimiser: { kind: 'sgd', learningRate },
    batchSize: 32,
    steps: length,
    record: { every: length, training: true, validation: true },
  });
  const parts = [part(p, early), part(0, steps - early)].filter((spec) => spec.steps > 0);
  const [first, ...others] = parts;
  if (!first) throw new RangeError('a training without steps');
  const { training, validation } = trainedInParts([first, ...others]);
  return { training: training?.loss ?? NaN, validation: validation?.loss ?? NaN };
}

const hidden = (p: number): LayerSpec[] => [
  { kind: 'dense', units: UNITS },
  { kind: 'activation', activation: 'relu' },
  { kind: 'dropout', p },
];

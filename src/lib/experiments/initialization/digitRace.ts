import { digitsData } from '../digitsData';
import type { RunSpec } from '../../spec/spec';
import type { RunRecord } from '../../training/event';
import { trainedRun } from '../trainedRun';
import { deepNetwork, type DeepNetwork } from './deepNetwork';

export interface DigitRacer extends Omit<DeepNetwork, 'outputs'> {
  learningRate: number;
  steps: number;
}

const CLASSES = 10;
const POINTS = 500;

/** What a network that knows nothing has, and the most that a run is said to end with: ten classes, in nats. */
const CHANCE = Math.log(CLASSES);

export interface Finish {
  /** On the training digits; that of a guess where the run diverges or ends with more. */
  loss: number;
  /** On 500 other digits, a share; that of a guess where the run diverges. */
  validationAccuracy: number;
  /** 1 if loss or weights stopped being finite numbers. */
  diverged: 0 | 1;
}

/** How a deep network ends that learns 500 handwritten digits in batches of 32 with plain SGD. */
export function digitRace(seed: number, racer: DigitRacer): Finish {
  const { last, divergedAt } = trainedRun(digitRun(seed, racer));
  if (divergedAt !== undefined) return { loss: CHANCE, validationAccuracy: 1 / CLASSES, diverged: 1 };
  return { ...finishOf(last), diverged: 0 };
}

const digitRun = (seed: number, { learningRate, steps, ...network }: DigitRacer): RunSpec => ({
  seed,
  data: digitsData({ points: POINTS, validationPoints: POINTS }),
  layers: deepNetwork({ ...network, outputs: CLASSES }),
  loss: 'crossEntropy',
  optimiser: { kind: 'sgd', learningRate },
  batchSize: 32,
  steps,
  record: { every: steps, training: true, validation: true },
});

const finishOf = ({ training, validation }: RunRecord) => ({
  loss: Math.min(CHANCE, training?.loss ?? NaN),
  validationAccuracy: validation?.accuracy ?? NaN,
});

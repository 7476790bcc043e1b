import { digitsData } from '../digitsData';
import type { InitialiserSpec, LayerSpec, RecordSpec, RunSpec, ScheduleSpec } from '../../spec/spec';

export interface ScheduledReader {
  seed: number;
  learningRate: number;
  batch: number;
  /** Factor on all initial weights. */
  gain: number;
  /** Constant if absent. */
  schedule?: ScheduleSpec;
  steps: number;
  record: RecordSpec;
}

const MOMENTUM = 0.9;
const POINTS = { points: 600, validationPoints: 400 } as const;
const WIDTH = 32;
const DIGITS = 10;

/** Two hidden ReLU layers read handwriting with momentum 0.9, under a constant learning rate or a schedule. */
export function scheduledReader({ seed, learningRate, batch, gain, schedule, steps, record }: ScheduledReader): RunSpec {
  const init: InitialiserSpec = { kind: 'heUniform', bias: 'zeros', scale: gain };
  const hidden: LayerSpec[] = [
    { kind: 'dense', units: WIDTH, init },
    { kind: 'activation', activation: 'relu' },
  ];
  return {
    seed,
    data: digitsData(POINTS),
    layers: [...hidden, ...hidden, { kind: 'dense', units: DIGITS, init: { kind: 'xavierUniform', bias: 'zeros', scale: gain } }],
    loss: 'crossEntropy',
    optimiser: { kind: 'sgd', learningRate, momentum: MOMENTUM },
    ...(schedule ? { schedule } : {}),
    batchSize: batch,
    steps,
    record,
  };
}

import type { LayerSpec, RunSpec } from '../../spec/spec';
import { trainedRun } from '../trainedRun';
import { triedPair, type TriedPair } from '../triedPair';

export interface StrayPoints {
  p: number;
  /** Training points; 100 if absent. */
  points?: number;
  /** 0.4 if absent. */
  noise?: number;
  /** Units of each hidden layer; 64 if absent. */
  width?: number;
  /** 0.05 if absent. */
  learningRate?: number;
  /** Three times those after which the chapter compares, if absent. */
  steps?: number;
}

/** The steps after which the chapter compares, and three times as many. */
const STRAY_STEPS = 1_000;
const LONG_STEPS = 3 * STRAY_STEPS;
const SLOW_RATE = 0.02;
const FAST_RATE = 0.1;

const hiddenLayer = (units: number, p: number): LayerSpec[] => [
  { kind: 'dense', units },
  { kind: 'activation', activation: 'relu' },
  { kind: 'dropout', p },
];

/** A 2-64-64-2 ReLU network on points of two classes with a curved border, some of which have strayed over it. */
export const strayPoints = (
  seed: number,
  { p, points = 100, noise = 0.4, width = 64, learningRate = 0.05, steps = LONG_STEPS }: StrayPoints,
): RunSpec => ({
  seed,
  data: { kind: 'polynomial', points, noise, validationPoints: 500 },
  layers: [...hiddenLayer(width, p), ...hiddenLayer(width, p), { kind: 'dense', units: 2 }],
  loss: 'crossEntropy',
  optimiser: { kind: 'sgd', learningRate, momentum: 0.9 },
  batchSize: 'full',
  steps,
  record: { every: 20, training: true, validation: true },
});

export interface StrayLosses {
  training: number;
  validation: number;
  /** The lowest validation loss up to here. */
  best: number;
}

/** Losses in eval mode after the steps at which the chapter compares, and after three times as many. */
export function lossesOnStrayPoints(seed: number, settings: StrayPoints): { usual: StrayLosses; long: StrayLosses } {
  const { records } = trainedRun(strayPoints(seed, settings));
  const after = (steps: number): StrayLosses => {
    const so = records.filter(({ step }) => step <= steps);
    const last = so.at(-1);
    return {
      training: last?.training?.loss ?? NaN,
      validation: last?.validation?.loss ?? NaN,
      best: Math.min(...so.map(({ validation }) => validation?.loss ?? NaN)),
    };
  };
  return { usual: after(STRAY_STEPS), long: after(LONG_STEPS) };
}

/** The loss of this name without dropout and with p = 0.5, at learning rate 0.05 and, since the comparison may hang on it, at others. */
export function triedOnStrayPoints(
  seed: number,
  settings: Pick<StrayPoints, 'points' | 'noise' | 'width'>,
  loss: keyof StrayLosses,
): TriedPair {
  const measured = (p: number) => {
    const { usual, long } = lossesOnStrayPoints(seed, { ...settings, p });
    const at = (learningRate: number) => lossesOnStrayPoints(seed, { ...settings, p, learningRate, steps: STRAY_STEPS }).usual[loss];
    return { usual: usual[loss], long: long[loss], slow: at(SLOW_RATE), fast: at(FAST_RATE) };
  };
  return triedPair(measured(0), measured(0.5));
}

import type { RunSpec } from '../../spec/spec';
import { trainedRun } from '../trainedRun';
import { CURVE_STEPS, curveRun } from './curveRun';

const RECORD_EVERY = 20;
const LONG_STEPS = 3 * CURVE_STEPS;
const SLOW_RATE = 0.002;
const FAST_RATE = 0.01;

/** A 1-64-64-1 ReLU network on 40 noisy points of a sine, judged by the sine itself. */
export const noisyCurve = (seed: number, p: number): RunSpec =>
  curveRun({ seed, p, points: 40, noise: 0.5, width: 64 }, { every: CURVE_STEPS, validation: true });

/** Mean squared distances from the true curve after training with dropout. */
export interface CurveErrors {
  usual: number;
  /** The least up to there: of a training that stops in time. */
  best: number;
  /** After three times the steps. */
  long: number;
  /** With the learning rate 0.002, and with 0.01, instead of 0.005. */
  slow: number;
  fast: number;
}

/** What training with dropout of probability p comes to: as the chapter compares, and at other learning rates and steps. */
export function curveErrors(seed: number, p: number): CurveErrors {
  const spec = noisyCurve(seed, p);
  const { records } = trainedRun({ ...spec, steps: LONG_STEPS, record: { every: RECORD_EVERY, validation: true } });
  const errors = records.map(({ validation }) => validation?.loss ?? NaN);
  const usually = errors.slice(0, CURVE_STEPS / RECORD_EVERY + 1);
  const at = (learningRate: number) => trainedRun({ ...spec, optimiser: { ...spec.optimiser, learningRate } }).last.validation?.loss ?? NaN;
  return {
    usual: usually.at(-1) ?? NaN,
    best: Math.min(...usually),
    long: errors.at(-1) ?? NaN,
    slow: at(SLOW_RATE),
    fast: at(FAST_RATE),
  };
}

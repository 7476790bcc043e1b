import type { RunSpec } from '../../spec/spec';
import { trainedRun } from '../trainedRun';
import { CURVE_STEPS, curveRun } from './curveRun';

/** A 1-64-64-1 ReLU network on 40 noisy points of a sine, judged by the sine itself. */
export const noisyCurve = (seed: number, p: number): RunSpec =>
  curveRun({ seed, p, points: 40, noise: 0.5, width: 64 }, { every: CURVE_STEPS, validation: true });

/** Mean squared distance from the true curve after training with dropout of probability p. */
export const curveError = (seed: number, p: number) => trainedRun(noisyCurve(seed, p)).last.validation?.loss ?? NaN;

import { regressionCurve } from '../../data/regression';
import type { RunSpec } from '../../spec/spec';
import type { SweptRun } from '../../training/sweep';
import { curveRun, type CurveRun } from './curveRun';

export interface BrakeRun extends CurveRun {
  /** Of the squared weights in the loss. */
  weightDecay: number;
  /** `CURVE_STEPS` if absent. */
  steps?: number;
  /** That of `curveRun` if absent. */
  learningRate?: number;
}

const RECORD_EVERY = 20;
const INPUTS = [-1, 1] as const;
const RESOLUTION = 101;

/** Where the true curve is compared with a fit. */
const truth = Float64Array.from({ length: RESOLUTION }, (_, i) =>
  regressionCurve(INPUTS[0] + ((INPUTS[1] - INPUTS[0]) * i) / (RESOLUTION - 1)),
);

/** The network of `curveRun` with one brake or none. It is chosen by as many noisy points as it is trained on, and judged by the true curve. */
export function brakeRun({ weightDecay, steps, learningRate, ...curve }: BrakeRun): RunSpec {
  const run = curveRun(curve, { every: RECORD_EVERY, validation: true, grid: { x: INPUTS, resolution: RESOLUTION } });
  return {
    ...run,
    data: { kind: 'regression', points: curve.points, noise: curve.noise, validationPoints: curve.points },
    optimiser: { ...run.optimiser, weightDecay, learningRate: learningRate ?? run.optimiser.learningRate },
    steps: steps ?? run.steps,
  };
}

/** A network at one step: mean squared distances from the noisy validation points, and from the true curve. */
export interface Judged {
  step: number;
  validation: number;
  truth: number;
}

/** What becomes of a run: at its last step, and at the step that the validation would have chosen. */
export interface BrakeResult {
  last: Judged;
  stopped: Judged;
}

const NOTHING: Judged = { step: NaN, validation: NaN, truth: NaN };

/** The step with the lowest validation loss is where early stopping stops. Not numbers where the training diverged. */
export function brakeResult({ records, divergedAt }: SweptRun): BrakeResult {
  if (divergedAt !== undefined) return { last: NOTHING, stopped: NOTHING };
  const all = records.map(({ step, validation, grid = [] }): Judged => ({
    step,
    validation: validation?.loss ?? NaN,
    truth: truth.reduce((sum, value, i) => sum + (value - (grid[i] ?? NaN)) ** 2, 0) / RESOLUTION,
  }));
  const stopped = all.reduce((least, now) => (now.validation < least.validation ? now : least), all[0] ?? NOTHING);
  return { last: all.at(-1) ?? NOTHING, stopped };
}

/** Of some runs that were trained to their end the one that the validation chooses. */
export const chosenBy = (runs: readonly BrakeResult[], at: keyof BrakeResult): Judged =>
  runs
    .map((run) => run[at])
    .reduce((least, now) => (now.validation < least.validation ? now : least), { ...NOTHING, validation: Infinity });

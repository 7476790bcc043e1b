import type { RunRecord } from '../../../lib/training/event';
import type { Moment } from '../../../lib/training/message';
import { lastSeen, recordedStep } from '../../book/figure/lastSeen';

/** One fit at one step. */
export interface FitState {
  /** Mean squared distance from the noisy points, and from the true curve. */
  training: number;
  clean: number;
  /** Predictions on the grid; absent where they were not kept. */
  fit?: ArrayLike<number>;
}

/** Both fits after the same number of steps. */
export interface FitFrame {
  step: number;
  fits: readonly [without: FitState, withDropout: FitState];
}

/** The frame that two runs side by side make at one step. A run that has diverged stays as it was last seen. */
export function fitFrame(moment: Moment, before: FitFrame | undefined): FitFrame | undefined {
  const step = recordedStep(moment);
  const [without, withDropout] = lastSeen(moment, stateOf, before?.fits);
  return step === undefined || !without || !withDropout ? undefined : { step, fits: [without, withDropout] };
}

function stateOf({ training, validation, grid }: RunRecord): FitState {
  const state = { training: training?.loss ?? NaN, clean: validation?.loss ?? NaN };
  return grid ? { ...state, fit: grid } : state;
}

const FIT_DIGITS = 3;

/** The frames of a finished run, small enough to stand in the page: only the last keeps its fits. */
export function framesForPage(frames: readonly FitFrame[]): FitFrame[] {
  return frames.map(({ step, fits: [without, withDropout] }, index) => {
    const keep = index === frames.length - 1;
    return { step, fits: [stateForPage(without, keep), stateForPage(withDropout, keep)] };
  });
}

function stateForPage({ training, clean, fit }: FitState, keep: boolean): FitState {
  if (!keep || !fit) return { training, clean };
  return { training, clean, fit: Array.from(fit, (value) => Number(value.toFixed(FIT_DIGITS))) };
}

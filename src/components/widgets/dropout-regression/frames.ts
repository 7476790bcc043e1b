import type { Moment } from '../../../lib/training/message';

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
  const records = moment.map((event) => (event?.kind === 'record' ? event : undefined));
  const step = records.find((record) => record)?.step;
  const [without, withDropout] = [0, 1].map((run): FitState | undefined => {
    const record = records[run];
    if (!record) return before?.fits[run as 0 | 1];
    const state = { training: record.training?.loss ?? NaN, clean: record.validation?.loss ?? NaN };
    return record.grid ? { ...state, fit: record.grid } : state;
  });
  return step === undefined || !without || !withDropout ? undefined : { step, fits: [without, withDropout] };
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

import type { Evaluation, RunRecord } from '../../../lib/training/event';
import type { Moment } from '../../../lib/training/message';

/** One twin at one step. */
export interface TwinState {
  training: Evaluation;
  validation: Evaluation;
  /** Logit of class 1 less that of class 0 on the grid; absent where it was not kept. */
  decision?: ArrayLike<number>;
}

/** Both twins after the same number of steps. */
export interface TwinFrame {
  step: number;
  twins: readonly [without: TwinState, withDropout: TwinState];
}

/** The frame that two runs side by side make at one step. A run that has diverged stays as it was last seen. */
export function twinFrame([without, withDropout]: Moment, before: TwinFrame | undefined): TwinFrame | undefined {
  const records = [without, withDropout].map((event) => (event?.kind === 'record' ? event : undefined));
  const step = records.find((record) => record)?.step;
  const [first, second] = records.map((record, twin) => (record ? twinState(record) : before?.twins[twin]));
  return step === undefined || !first || !second ? undefined : { step, twins: [first, second] };
}

function twinState({ training, validation, grid }: RunRecord): TwinState {
  if (!training || !validation) throw new Error('A twin is recorded on training and on validation data');
  return grid ? { training, validation, decision: decisionOf(grid) } : { training, validation };
}

function decisionOf(grid: Float32Array): Float32Array {
  return Float32Array.from({ length: grid.length / 2 }, (_, point) => (grid[2 * point + 1] ?? 0) - (grid[2 * point] ?? 0));
}

/** Digits of a decision in the page as it is built: more than a boundary's line shows. */
const DECISION_DIGITS = 3;

/** The frames of a finished run, small enough to stand in the page: only the last keeps its decisions. */
export function framesForPage(frames: readonly TwinFrame[]): TwinFrame[] {
  return frames.map(({ step, twins: [without, withDropout] }, index) => {
    const keep = index === frames.length - 1;
    return { step, twins: [stateForPage(without, keep), stateForPage(withDropout, keep)] };
  });
}

function stateForPage({ training, validation, decision }: TwinState, keep: boolean): TwinState {
  if (!keep || !decision) return { training, validation };
  return { training, validation, decision: Array.from(decision, (value) => Number(value.toPrecision(DECISION_DIGITS))) };
}

import type { Evaluation } from '../../../lib/nn/evaluateLoss';
import type { RunRecord } from '../../../lib/training/event';
import type { Moment } from '../../../lib/training/message';
import { lastSeen, recordedStep } from '../../book/figure/lastSeen';

/** One twin at one step. */
export interface TwinState {
  training: Evaluation;
  validation: Evaluation;
  /** Logit of class 1 less that of class 0 on the grid; absent where it was not kept. */
  decision?: ArrayLike<number>;
}

/** What is drawn of a pair with another seed. */
export type Losses = readonly [training: number, validation: number];
type LossPair = readonly [without: Losses, withDropout: Losses];

/** Both twins, and the losses of the pairs with other seeds, after the same number of steps. */
export interface TwinFrame {
  step: number;
  twins: readonly [without: TwinState, withDropout: TwinState];
  others: readonly LossPair[];
}

/** The frame that pairs of runs side by side make at one step, the twins first. A run that has diverged stays as it was last seen. */
export function twinFrame(moment: Moment, before: TwinFrame | undefined): TwinFrame | undefined {
  const step = recordedStep(moment);
  const [without, withDropout] = lastSeen(moment.slice(0, 2), twinState, before?.twins);
  const others = pairsOf(lastSeen(moment.slice(2), lossesOf, before?.others.flat()));
  return step === undefined || !without || !withDropout ? undefined : { step, twins: [without, withDropout], others };
}

function lossesOf(record: RunRecord): Losses {
  const { training, validation } = twinState(record);
  return [training.loss, validation.loss];
}

/** Two by two. */
function pairsOf(losses: readonly (Losses | undefined)[]): LossPair[] {
  return losses.flatMap((without, run) => {
    const withDropout = losses[run + 1];
    return run % 2 === 0 && without && withDropout ? [[without, withDropout] as const] : [];
  });
}

function twinState({ training, validation, grid }: RunRecord): TwinState {
  if (!training || !validation) throw new Error('A twin is recorded on training and on validation data');
  return grid ? { training, validation, decision: decisionOf(grid) } : { training, validation };
}

function decisionOf(grid: Float32Array): Float32Array {
  return Float32Array.from({ length: grid.length / 2 }, (_, point) => (grid[2 * point + 1] ?? 0) - (grid[2 * point] ?? 0));
}

/** Digits of a decision, and of the other seeds' losses, in the page as it is built: more than a line shows. */
const DIGITS = 3;

/** The frames of a finished run, small enough to stand in the page: only the last keeps its decisions. */
export function framesForPage(frames: readonly TwinFrame[]): TwinFrame[] {
  return frames.map(({ step, twins: [without, withDropout], others }, index) => {
    const keep = index === frames.length - 1;
    return {
      step,
      twins: [stateForPage(without, keep), stateForPage(withDropout, keep)],
      others: others.map(shortPair),
    };
  });
}

const short = (value: number) => Number(value.toPrecision(DIGITS));
const shortPair = ([without, withDropout]: LossPair): LossPair => [shortLosses(without), shortLosses(withDropout)];
const shortLosses = ([training, validation]: Losses): Losses => [short(training), short(validation)];

function stateForPage({ training, validation, decision }: TwinState, keep: boolean): TwinState {
  if (!keep || !decision) return { training, validation };
  return { training, validation, decision: Array.from(decision, short) };
}

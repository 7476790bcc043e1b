import type { Evaluation, RunRecord } from '../../../lib/training/event';
import type { Moment } from '../../../lib/training/message';

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
  const states = moment.map((event) => (event?.kind === 'record' ? { step: event.step, state: twinState(event) } : undefined));
  const step = states.find((state) => state)?.step;
  const without = states[0]?.state ?? before?.twins[0];
  const withDropout = states[1]?.state ?? before?.twins[1];
  const others = Array.from({ length: moment.length / 2 - 1 }, (_, other) => {
    const [first, second] = [0, 1].map((twin) => {
      const now = states[2 * other + 2 + twin]?.state;
      return now ? lossesOf(now) : before?.others[other]?.[twin];
    });
    return first && second ? ([first, second] as const) : undefined;
  }).filter((pair) => pair !== undefined);
  return step === undefined || !without || !withDropout ? undefined : { step, twins: [without, withDropout], others };
}

const lossesOf = ({ training, validation }: TwinState): Losses => [training.loss, validation.loss];

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

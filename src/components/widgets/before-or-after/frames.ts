import type { RunRecord } from '../../../lib/training/event';
import type { Moment } from '../../../lib/training/message';
import { lastSeen, recordedStep } from '../../book/figure/lastSeen';
import { PLACES } from './model';

/** One network at one step. */
export interface PlacedState {
  /** On the training data. */
  loss: number;
  /** Share of right answers on the validation data. */
  accuracy: number;
}

/** Seed by seed the three networks, in the order of `PLACES`, after the same number of steps. */
export interface PlaceFrame {
  step: number;
  states: readonly PlacedState[];
}

/** What the runs side by side show at one step. A run that has diverged stays as it was last seen. */
export function placeFrame(moment: Moment, before: PlaceFrame | undefined): PlaceFrame | undefined {
  const step = recordedStep(moment);
  const states = lastSeen(moment, stateOf, before?.states).filter((state) => state !== undefined);
  return step === undefined || states.length < moment.length ? undefined : { step, states };
}

const stateOf = ({ training, validation }: RunRecord): PlacedState => ({
  loss: training?.loss ?? NaN,
  accuracy: validation?.accuracy ?? NaN,
});

/** Of one network the states of all seeds. */
export const statesOf = ({ states }: PlaceFrame, place: number): PlacedState[] => states.filter((_, run) => run % PLACES.length === place);

const DIGITS = 3;
const short = (value: number) => Number(value.toPrecision(DIGITS));

/** The same, small enough to stand in the page. */
export const framesForPage = (frames: readonly PlaceFrame[]): PlaceFrame[] =>
  frames.map(({ step, states }) => ({
    step,
    states: states.map(({ loss, accuracy }) => ({ loss: short(loss), accuracy: short(accuracy) })),
  }));

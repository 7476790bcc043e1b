import type { Moment } from '../../../lib/training/message';
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
  const records = moment.map((event) => (event?.kind === 'record' ? event : undefined));
  const step = records.find((record) => record)?.step;
  const states = records.flatMap((record, run): PlacedState[] => {
    if (record) return [{ loss: record.training?.loss ?? NaN, accuracy: record.validation?.accuracy ?? NaN }];
    const last = before?.states[run];
    return last ? [last] : [];
  });
  return step === undefined || states.length < moment.length ? undefined : { step, states };
}

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

import type { Evaluation } from '../../../lib/nn/evaluateLoss';
import type { Moment } from '../../../lib/training/message';
import { recordedStep } from '../../book/figure/lastSeen';

/** One of the networks at one step, as it was last seen. */
export interface Racer {
  /** Absent if it could not even be measured before the first step. */
  training?: Evaluation;
  validation?: Evaluation;
  /** Its loss or its weights are no longer numbers. */
  isOut: boolean;
}

/** All networks after the same number of steps. */
export interface RaceFrame {
  step: number;
  racers: readonly Racer[];
}

/** The frame that the runs side by side make at one step. Only a run that diverged has no record where others have one. */
export function raceFrame(moment: Moment, before: RaceFrame | undefined): RaceFrame | undefined {
  const step = recordedStep(moment);
  if (step === undefined) return undefined;
  return {
    step,
    racers: moment.map((event, which) =>
      event?.kind === 'record'
        ? { training: event.training, validation: event.validation, isOut: false }
        : { ...before?.racers[which], isOut: true },
    ),
  };
}

/** Of the numbers in the page as it is built: more than the picture and the table show. */
const DIGITS = 5;

/** The frames of a finished run in few letters. */
export const framesForPage = (frames: readonly RaceFrame[]): RaceFrame[] =>
  frames.map(({ step, racers }) => ({
    step,
    racers: racers.map(({ training, validation, isOut }) => ({ training: shortened(training), validation: shortened(validation), isOut })),
  }));

const shortened = (evaluation: Evaluation | undefined): Evaluation | undefined =>
  evaluation && { loss: Number(evaluation.loss.toPrecision(DIGITS)), accuracy: evaluation.accuracy };

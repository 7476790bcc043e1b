import type { OwnTable } from '../data/ownTable';
import type { TrainingEvent } from './event';
import type { RunSpec } from '../spec/spec';

/** The events of runs side by side that belong together, one a run; absent for a run that has none at that moment. */
export type Moment = readonly (TrainingEvent | undefined)[];

export interface StartOptions {
  /** Starts standing at step 0. */
  paused?: boolean;
  /** Unlimited if absent. */
  stepsPerSecond?: number | undefined;
  /** So many of the first moments are known to the page: they are trained again at once, even by runs that are paused, and not told. */
  known?: number;
}

export type TrainingOrder =
  /** With those of the reader's own tables that the specifications need and the worker has not. */
  | { kind: 'start'; specs: readonly RunSpec[]; options: StartOptions; tables?: readonly OwnTable[] }
  | { kind: 'pause' | 'resume' | 'stop' }
  | { kind: 'step'; count: number }
  | { kind: 'pace'; stepsPerSecond?: number | undefined };

/** From the page to the worker. Everything but a start is about the run of that number and ignored for any other. */
export type TrainingCommand = { run: number } & TrainingOrder;

/** From the worker to the page. */
export type TrainingReport = { run: number } & (
  | { kind: 'moments'; moments: readonly Moment[] }
  /** In a sentence for the reader. */
  | { kind: 'failed'; failure: TrainingFailure }
);

export interface TrainingFailure {
  /** 'refused': the specification makes no sense. 'died': the worker ended or threw. 'data': the file of the data did not come. */
  kind: 'refused' | 'died' | 'data';
  sentence: string;
}

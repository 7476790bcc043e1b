import type { RunRecord } from '../../lib/training/event';
import type { Moment } from '../../lib/training/message';
import { lastSeen, recordedStep } from '../book/figure/lastSeen';

/** A network as it was measured at one step. */
export type RunState = Pick<RunRecord, 'step' | 'training' | 'validation' | 'averaged' | 'grid' | 'layers'>;

/** The networks at one step; undefined where nothing was measured yet. */
export interface LabFrame {
  step: number;
  runs: readonly (RunState | undefined)[];
}

/** A run that is over, or has diverged, stays as it was last seen. */
export function labFrame(moment: Moment, before: LabFrame | undefined): LabFrame | undefined {
  const step = recordedStep(moment);
  if (step === undefined) return undefined;
  return { step, runs: lastSeen<RunState | undefined>(moment, stateOf, before?.runs) };
}

const stateOf = ({ step, training, validation, averaged, grid, layers }: RunRecord): RunState => ({
  step,
  ...(training && { training }),
  ...(validation && { validation }),
  ...(averaged && { averaged }),
  ...(grid && { grid }),
  ...(layers && { layers }),
});

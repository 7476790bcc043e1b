import type { DataSet } from '../data/dataSet';
import type { RunSpec } from '../spec/spec';
import { createTrainer } from './createTrainer';
import type { RunRecord } from './event';
import { Run } from './run';
import type { Trainer, TrainerFactory } from './trainer';

interface Walk {
  /** The usual one if absent. */
  trainer?: TrainerFactory | undefined;
  data?: DataSet;
  /** With the run, which may be asked for its parameters as they stand. */
  onRecord: (record: RunRecord, run: Run) => void;
}

/**
 * Trains to the end; the step at which it diverged, if it did.
 * @throws RangeError where the specification makes no sense
 */
export function walkedRun(spec: RunSpec, { data, trainer, onRecord }: Walk): number | undefined {
  let divergedAt: number | undefined;
  const run = new Run(spec, { ...(trainer && { trainer }), ...(data && { data }) });
  try {
    for (let events = run.start(); ; events = run.advance(Infinity)) {
      for (const event of events) {
        if (event.kind === 'diverged') divergedAt = event.step;
        if (event.kind === 'record') onRecord(event, run);
      }
      if (run.isOver) return divergedAt;
    }
  } finally {
    run.dispose();
  }
}

/** A network as it is at the end of its run, to be asked, or where it diverged. The caller disposes of it. Throws as `walkedRun` does. */
export function trainedNetwork(spec: RunSpec, data: DataSet): { trained?: Trainer | undefined; divergedAt?: number | undefined } {
  let trained: Trainer | undefined;
  const divergedAt = walkedRun(spec, {
    data,
    onRecord: ({ step }, run) => {
      if (step < spec.steps) return;
      trained = createTrainer(spec, data);
      trained.load(run.parameters());
    },
  });
  return { trained, divergedAt };
}

import type { DataSet } from '../data/dataSet';
import { createTrainer } from '../training/createTrainer';
import type { RunRecord } from '../training/event';
import { Run } from '../training/run';
import type { SweptRun } from '../training/sweep';
import type { Trainer } from '../training/trainer';
import type { Rule } from './rule';
import { ruleTrainer } from './ruleTrainer';
import { ruleOf, type RuledSpec } from './ruledSpec';

interface Walk {
  /** That of the specification if absent. */
  rule?: Rule | undefined;
  data?: DataSet;
  /** With the run, which may be asked for its parameters as they stand. */
  onRecord: (record: RunRecord, run: Run) => void;
}

/**
 * Trains to the end, with a rule in the place of the optimiser if there is one; the step at which it diverged, if it did.
 * @throws RangeError where the rule has a fault, or the specification makes no sense
 */
export function walkedRun(spec: RuledSpec, { data, rule = ruleOf(spec), onRecord }: Walk): number | undefined {
  let divergedAt: number | undefined;
  const run = new Run(spec, { ...(rule && { trainer: ruleTrainer(rule) }), ...(data && { data }) });
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

/** The run of a specification, with a rule of the reader's in the place of its optimiser if there is one. Throws as `walkedRun` does. */
export function ruledRun(spec: RuledSpec, rule?: Rule): SweptRun {
  const records: RunRecord[] = [];
  const divergedAt = walkedRun(spec, { rule, onRecord: (record) => records.push(record) });
  return { records, divergedAt };
}

/** A network as it is at the end of its run, to be asked, or where it diverged. The caller disposes of it. Throws as `walkedRun` does. */
export function trainedNetwork(spec: RuledSpec, data: DataSet): { trained?: Trainer | undefined; divergedAt?: number | undefined } {
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

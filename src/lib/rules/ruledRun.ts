import type { RunRecord } from '../training/event';
import type { SweptRun } from '../training/sweep';
import { walkedRun } from '../training/walkedRun';
import type { Rule } from './rule';
import { ruleTrainer } from './ruleTrainer';
import { ruleOf, type RuledSpec } from './ruledSpec';

/**
 * The run of a specification, with a rule of the reader's in the place of its optimiser if there is one.
 * @throws RangeError where the rule has a fault, or the specification makes no sense
 */
export function ruledRun(spec: RuledSpec, rule: Rule | undefined = ruleOf(spec)): SweptRun {
  const records: RunRecord[] = [];
  const divergedAt = walkedRun(spec, {
    trainer: rule && ruleTrainer(rule),
    onRecord: (record) => records.push(record),
  });
  return { records, divergedAt };
}

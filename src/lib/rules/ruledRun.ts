import type { RunRecord } from '../training/event';
import type { SweptRun } from '../training/sweep';
import type { TrainerFactory } from '../training/trainer';
import { walkedRun } from '../training/walkedRun';
import type { Rule } from './rule';
import { ruleTrainer } from './ruleTrainer';
import { ruleOf, type RuledSpec } from './ruledSpec';

/**
 * What trains by the rule of a specification; undefined if it has none.
 * @throws RangeError where the rule has a fault
 */
export function trainerOf(spec: Pick<RuledSpec, 'rule'>): TrainerFactory | undefined {
  const rule = ruleOf(spec);
  return rule && ruleTrainer(rule);
}

/**
 * The run of a specification, with a rule of the reader's in the place of its optimiser if there is one.
 * @throws RangeError where the rule has a fault, or the specification makes no sense
 */
export function ruledRun(spec: RuledSpec, rule?: Rule): SweptRun {
  const records: RunRecord[] = [];
  const divergedAt = walkedRun(spec, {
    trainer: rule ? ruleTrainer(rule) : trainerOf(spec),
    onRecord: (record) => records.push(record),
  });
  return { records, divergedAt };
}

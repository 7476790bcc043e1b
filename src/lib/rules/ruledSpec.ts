import type { RunSpec } from '../spec/spec';
import { readRule } from './readRule';
import type { Rule } from './rule';

/** A run that may be trained by a rule of the reader's, as it is typed, in the place of its optimiser. */
export interface RuledSpec extends RunSpec {
  rule?: string;
}

/**
 * The rule of a specification that has one.
 * @throws RangeError with a sentence where the rule has a fault
 */
export function ruleOf({ rule: text }: Pick<RuledSpec, 'rule'>): Rule | undefined {
  if (text === undefined) return undefined;
  const { rule, fault } = readRule(text);
  if (!rule) throw new RangeError(`The rule cannot be run: ${fault.sentence}`);
  return rule;
}

import type { ReadRule, Rule } from '../rules/rule';
import type { RulePath } from '../rules/rulePath';
import type { RaceGround } from '../surfaces/raceGrounds';
import type { OwnOptimiser } from './ownOptimiser';

/** What reads the rules that readers type, and runs them. A page loads it when a reader wants a rule of one's own: most do not. */
export interface RuleEngine {
  /** The rule, or what is wrong with the text and where. Never throws. */
  readRule(text: string): ReadRule;
  /** Where a rule goes on a ground. */
  rulePath(ground: RaceGround, rule: Rule, steps: number): RulePath;
  /** The rule as a class of torch's. */
  ownOptimiser(rule: Rule): OwnOptimiser;
}

let engine: RuleEngine | undefined;

/** Undefined until it is loaded. */
export const ruleEngine = (): RuleEngine | undefined => engine;

/** From now on rules are read. */
export function startRuleEngine(started: RuleEngine): void {
  engine = started;
}

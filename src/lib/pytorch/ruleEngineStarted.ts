import { readRule } from '../rules/readRule';
import { rulePath } from '../rules/rulePath';
import { startRuleEngine } from './ruleEngine';
import { ownOptimiser } from './ruleSource';

startRuleEngine({ readRule, rulePath, ownOptimiser });

import '../../../lib/pytorch/ruleEngineStarted';
import { RuleEditor } from './RuleEditor';

/** What a reader has of a rule of one's own; with it comes what reads it. */
export const ruleParts = { RuleEditor };

import '../../../lib/pytorch/ruleEngineStarted';
import { RuleEditor } from './RuleEditor';
import { RuleStart } from './RuleStart';

/** What a reader has of a rule of one's own; with it comes what reads it. */
export const ruleParts = { RuleEditor, RuleStart };

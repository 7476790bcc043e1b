import type { RunSpec } from '../spec/spec';
import type { RunRecord } from '../training/event';
import type { SweptRun } from '../training/sweep';
import { train } from '../training/train';
import type { Rule } from './rule';
import { ruleTrainer } from './ruleTrainer';

/** The run of a specification with the reader's rule in the place of its optimiser. */
export function ruledRun(spec: RunSpec, rule: Rule): SweptRun {
  const records: RunRecord[] = [];
  let divergedAt: number | undefined;
  for (const event of train(spec, { trainer: ruleTrainer(rule) })) {
    if (event.kind === 'record') records.push(event);
    if (event.kind === 'diverged') divergedAt = event.step;
  }
  return { records, divergedAt };
}

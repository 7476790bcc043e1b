import { digitsRun } from '../../../lib/experiments/momentum/optimiserRace';
import type { Rule } from '../../../lib/rules/rule';
import { ruledRun } from '../../../lib/rules/ruledRun';
import { digitKindOf, digitsResult, type DigitsRun } from './model';
import type { Settings } from './figure';

/** What is asked of the worker: how the reader's rule does on the digits. */
export interface OwnQuestion extends Pick<Settings, 'course' | 'seed'> {
  /** None where there is nothing to train. */
  rule?: Rule | undefined;
}

export type OwnAnswer = DigitsRun | undefined;

/** The run of the reader's rule beside those of the others. The optimiser of its specification is not used. */
export function ownRun({ rule, course, seed }: OwnQuestion): OwnAnswer {
  if (!rule) return undefined;
  return digitsResult(ruledRun(digitsRun(seed, { kind: 'sgd', learningRate: 0 }, digitKindOf(course)), rule));
}

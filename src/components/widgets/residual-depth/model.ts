import { residualStack, STACK_STEPS } from '../../../lib/experiments/batch-normalization/residualStack';
import type { RunSpec } from '../../../lib/spec/spec';
import type { Settings } from './figure';

export { STACK_STEPS };
const RECORD_EVERY = 10;

/** The network without the ways round, and the one with them. */
export const stackSpecs = ({ seed, start, ...settings }: Settings): RunSpec[] =>
  [false, true].map((residual) =>
    residualStack(
      seed,
      { ...settings, residual, startsAtZero: start === 'zero' },
      { every: RECORD_EVERY, training: true, validation: true },
    ),
  );

import type { RuledSpec } from '../rules/ruledSpec';
import type { OwnOptimiser } from './ownOptimiser';

/** One of the runs that a figure trains side by side, with its name in words: 'with dropout'. */
export interface NamedRun {
  name: string;
  spec: RuledSpec;
  /** Trains it in the place of the specification's optimiser. */
  own?: OwnOptimiser;
}

export type NamedRuns = readonly [NamedRun, ...NamedRun[]];

/**
 * The first specifications with these names, in order.
 * @throws Error when there is no name, or a name without a specification.
 */
export function namedRuns(names: readonly string[], specs: readonly (RuledSpec | undefined)[]): NamedRuns {
  const [first, ...others] = names.map((name, run): NamedRun => {
    const spec = specs[run];
    if (!spec) throw new Error(`There is no run for '${name}'`);
    return { name, spec };
  });
  if (!first) throw new Error('There is no run');
  return [first, ...others];
}

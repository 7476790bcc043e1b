import type { Rerun } from '../pytorch/rerun';
import type { NamedRun } from '../pytorch/namedRuns';
import type { RunSpec } from '../spec/spec';
import { ruleText } from '../rules/ruleNumbers';
import type { LabNetwork } from './labNetwork';
import type { LabState } from './labState';
import { withRule } from './newParts';
import { without } from './without';

interface Shown {
  figure: string;
  /** The query that reopens it. */
  query: string;
  rerun: Rerun;
  /** Of the runs that it trains while the reader watches, where the rerun is a program. */
  specs: readonly RunSpec[];
}

/** What the Lab begins with: its pictures of every training. */
const VIEWS = ['losses', 'accuracies', 'function'] as const;

/** A figure's training as the Lab takes it over: its first network and its last; undefined where it trains none. */
export function labStateOf({ figure, query, rerun, specs }: Shown): LabState | undefined {
  const runs: readonly NamedRun[] = rerun.kind === 'training' ? rerun.runs : specs.map((spec) => ({ name: '', spec }));
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return undefined;
  const names = [first, ...(last === first ? [] : [last])].map(({ name }) => name).filter((name) => name !== '');
  return {
    a: networkOf(first),
    ...(last !== first && { b: networkOf(last) }),
    views: VIEWS,
    from: { figure, query, names },
  };
}

/** What trains it in the figure, be that a rule of the reader's. */
function networkOf({ spec, own }: NamedRun): LabNetwork {
  const network = without(spec, 'record');
  return own ? withRule(network, ruleText(own.rule)) : network;
}

import { namedRuns, type NamedRun, type NamedRuns } from '../pytorch/namedRuns';
import { ownOptimiser } from '../pytorch/ruleSource';
import { trainingSource } from '../pytorch/trainingSource';
import { ruleOf } from '../rules/ruledSpec';
import { runOf, type LabNetwork } from './labNetwork';

/** What PyTorch is to redo in one program: both networks, or one of them. */
export interface LabProgram {
  /** 'A', 'B', or 'A and B'. */
  name: string;
  runs: NamedRuns;
  source: string;
}

/** The PyTorch programs of the networks, of which no rule has a fault: one for all where they have enough in common, as their data; else one each. */
export function labPrograms(networks: readonly LabNetwork[]): LabProgram[] {
  const names = networks.map((_, run) => 'AB'.charAt(run));
  const [first, ...others] = namedRuns(
    names,
    networks.map((network) => runOf(network)),
  );
  const differ = new Set(networks.flatMap(({ rule }) => rule ?? [])).size > 1;
  const runs: NamedRuns = [withOwn(first, differ), ...others.map((run) => withOwn(run, differ))];
  const together = sourceOf(runs);
  if (together !== undefined) return [{ name: names.join(' and '), runs, source: together }];
  return runs.map((run): LabProgram => ({ name: run.name, runs: [run], source: trainingSource([run]) }));
}

/** With the reader's rule as a class, if it is trained by one; of rules that differ each has a name of its own. */
function withOwn(run: NamedRun, differ: boolean): NamedRun {
  const rule = ruleOf(run.spec);
  return rule ? { ...run, own: ownOptimiser(rule, differ ? `Yours${run.name}` : undefined) } : run;
}

/** Undefined where the runs are separate programs. */
function sourceOf(runs: NamedRuns): string | undefined {
  try {
    return trainingSource(runs);
  } catch {
    return undefined;
  }
}

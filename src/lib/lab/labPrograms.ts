import { namedRuns, type NamedRuns } from '../pytorch/namedRuns';
import { trainingSource } from '../pytorch/trainingSource';
import { runOf, type LabNetwork } from './labNetwork';

/** What PyTorch is to redo in one program: both networks, or one of them. */
export interface LabProgram {
  /** 'A', 'B', or 'A and B'. */
  name: string;
  runs: NamedRuns;
  source: string;
}

/** The PyTorch programs of the networks: one for all where they have enough in common, as their data; else one each. */
export function labPrograms(networks: readonly LabNetwork[]): LabProgram[] {
  const names = networks.map((_, run) => 'AB'.charAt(run));
  const runs = namedRuns(
    names,
    networks.map((network) => runOf(network)),
  );
  const together = sourceOf(runs);
  if (together !== undefined) return [{ name: names.join(' and '), runs, source: together }];
  return runs.map((run): LabProgram => ({ name: run.name, runs: [run], source: trainingSource([run]) }));
}

/** Undefined where the runs are separate programs. */
function sourceOf(runs: NamedRuns): string | undefined {
  try {
    return trainingSource(runs);
  } catch {
    return undefined;
  }
}

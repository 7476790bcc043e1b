import type { PageRun, TrainingRerun } from '../../../lib/pytorch/rerun';
import type { NamedRuns } from '../../../lib/pytorch/runSetup';
import { runningStatisticsSource } from '../../../lib/pytorch/runningStatisticsSource';
import { evalLoss, running, spec, trained, type Settings } from './model';

export const runs = (settings: Settings): NamedRuns => [{ name: 'with batch normalisation', spec: { ...spec(settings), record: RECORD } }];

/** The page shows the validation loss alone. */
const RECORD = { every: 1, training: false, validation: true };

/** The run as PyTorch trains it. */
export const rerun = (settings: Settings): TrainingRerun => ({
  kind: 'training',
  runs: runs(settings),
  panelOf: (named) => runningStatisticsSource(named, settings),
});

/** The same with the validation losses in eval mode that the page shows. */
export function pageRun(settings: Settings): PageRun {
  const run = trained(settings);
  const statistics = running(run, settings.momentum);
  return {
    ...rerun(settings),
    records: [run.steps.map((_, step) => ({ step, validation: { loss: evalLoss(run, statistics, step) } }))],
  };
}

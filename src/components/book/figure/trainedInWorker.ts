import { loadTables, missingTables } from '../../../lib/data/tables';
import type { NamedRun } from '../../../lib/pytorch/namedRuns';
import { recordingLosses, type PageRecord, type PageRun, type TrainingRerun } from '../../../lib/pytorch/rerun';
import { ruledClient, trainingClient } from './onPage';

/**
 * The rerun with the losses that the page's engine finds, trained now: for a figure that shows something else of its runs than their losses.
 * Rejects with a sentence where they cannot be trained, or their data does not load.
 */
export async function trainedInWorker(rerun: TrainingRerun): Promise<PageRun> {
  // The notebook brings the real data of its runs along, and what trains on the page needs them.
  await loadTables(missingTables(rerun.runs.map(({ spec }) => spec)));
  const client = rerun.runs.some(isRuled) ? ruledClient() : trainingClient();
  const usual = rerun.runs.filter((run) => !run.own || isRuled(run));
  const records: PageRecord[][] = usual.map(() => []);
  let over = 0;
  const trained = new Promise<PageRun>((resolve, reject) => {
    client.start(
      usual.map(({ spec }) => recordingLosses(spec)),
      {
        onMoments: (moments) => {
          for (const [run, event] of moments.flatMap((moment) => [...moment.entries()])) {
            if (event?.kind === 'record') records[run]?.push(event);
            if (event?.kind === 'finished' || event?.kind === 'diverged') over += 1;
          }
          if (over === usual.length) resolve(usual.length < rerun.runs.length ? withOwn(rerun, records) : { ...rerun, records });
        },
        onFailure: ({ sentence }) => reject(new Error(sentence)),
      },
    );
  });
  try {
    return await trained;
  } finally {
    client.dispose();
  }
}

/** Whether the specification itself has the rule that trains it. */
const isRuled = ({ spec }: NamedRun): boolean => spec.rule !== undefined;

/** The records of all runs in their order: those of the reader's own optimiser, which is a short run, are made on the page. */
async function withOwn(rerun: TrainingRerun, usual: readonly PageRecord[][]): Promise<PageRun> {
  const waiting = [...usual];
  const { ruledRun } = await import('../../../lib/rules/ruledRun');
  const records = rerun.runs.map((run) =>
    run.own && !isRuled(run) ? ruledRun(recordingLosses(run.spec), run.own.rule).records : (waiting.shift() ?? []),
  );
  return { ...rerun, records };
}

import { loadTables, missingTables } from '../../../lib/data/tables';
import { recordingLosses, type PageRecord, type PageRun, type TrainingRerun } from '../../../lib/pytorch/rerun';
import { trainingClient } from './onPage';

/**
 * The rerun with the losses that the page's engine finds, trained now: for a figure that shows something else of its runs than their losses.
 * Rejects with a sentence where they cannot be trained, or their data does not load.
 */
export async function trainedInWorker(rerun: TrainingRerun): Promise<PageRun> {
  // The notebook brings the real data of its runs along, and what trains on the page needs them.
  await loadTables(missingTables(rerun.runs.map(({ spec }) => spec)));
  const client = trainingClient();
  const usual = rerun.runs.filter(({ own }) => !own);
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

/** The records of all runs in their order: those of the reader's own optimiser, which is a short run, are made on the page. */
async function withOwn(rerun: TrainingRerun, usual: readonly PageRecord[][]): Promise<PageRun> {
  const waiting = [...usual];
  const { ruledRun } = await import('../../../lib/rules/ruledRun');
  const records = rerun.runs.map(({ spec, own }) => (own ? ruledRun(recordingLosses(spec), own.rule).records : (waiting.shift() ?? [])));
  return { ...rerun, records };
}

import { loadTables, missingTables } from '../../../lib/data/tables';
import { recordingLosses, type PageRecord, type PageRun, type TrainingRerun } from '../../../lib/pytorch/rerun';
import { trainingClient } from './onPage';

/**
 * The rerun with the losses that the page's engine finds, trained now: for a figure that shows something else of its runs than their losses.
 * Rejects with a sentence where they cannot be trained, or their data does not load.
 */
export async function trainedInWorker(rerun: TrainingRerun): Promise<PageRun> {
  const client = trainingClient();
  const records: PageRecord[][] = rerun.runs.map(() => []);
  let over = 0;
  const trained = new Promise<PageRun>((resolve, reject) => {
    client.start(
      rerun.runs.map(({ spec }) => recordingLosses(spec)),
      {
        onMoments: (moments) => {
          for (const [run, event] of moments.flatMap((moment) => [...moment.entries()])) {
            if (event?.kind === 'record') records[run]?.push(event);
            if (event?.kind === 'finished' || event?.kind === 'diverged') over += 1;
          }
          if (over === rerun.runs.length) resolve({ ...rerun, records });
        },
        onFailure: ({ sentence }) => reject(new Error(sentence)),
      },
    );
  });
  try {
    // The notebook brings the real data of its runs along.
    await loadTables(missingTables(rerun.runs.map(({ spec }) => spec)));
    return await trained;
  } finally {
    client.dispose();
  }
}

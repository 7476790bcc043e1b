import { loadTables, missingTables } from '../../lib/data/tables';
import { dryStarts, type StartQuestion } from '../../lib/lab/dryStart';
import { inspect, type InspectionQuestion } from '../../lib/lab/inspect';
import { runOf } from '../../lib/lab/labNetwork';

async function answer(question: InspectionQuestion | StartQuestion) {
  await loadTables(missingTables(question.networks.map((network) => runOf(network)))).catch(() => {
    throw new Error('The data did not load: there may be no connection, or something keeps their file away.');
  });
  self.postMessage('what' in question ? inspect(question) : dryStarts(question));
}

self.onmessage = ({ data: question }: MessageEvent<InspectionQuestion | StartQuestion>) => {
  // An error that nobody catches is what the page hears of; that of a promise it does not hear.
  answer(question).catch((error: unknown) =>
    setTimeout(() => {
      throw error;
    }),
  );
};

import { loadTables, missingTables } from '../../lib/data/tables';
import { inspect, type InspectionQuestion } from '../../lib/lab/inspect';
import { runOf } from '../../lib/lab/labNetwork';

self.onmessage = ({ data: question }: MessageEvent<InspectionQuestion>) => {
  loadTables(missingTables(question.networks.map((network) => runOf(network)))).then(
    () => self.postMessage(inspect(question)),
    // An error that nobody catches is what the page hears of.
    () =>
      setTimeout(() => {
        throw new Error('The data did not load: there may be no connection, or something keeps their file away.');
      }),
  );
};

import { loadTables } from '../../../lib/data/tables';
import { ownRun, type OwnQuestion } from './ownRun';

self.onmessage = ({ data: question }: MessageEvent<OwnQuestion>) => {
  const loaded = question.course === 'digits' ? loadTables(['handwriting']) : Promise.resolve();
  loaded.then(
    () => self.postMessage(ownRun(question)),
    // An error that nobody catches is what the page hears of.
    () =>
      setTimeout(() => {
        throw new Error('The handwritten digits did not load: there may be no connection, or something keeps their file away.');
      }),
  );
};

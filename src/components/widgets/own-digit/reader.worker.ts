import { loadTables } from '../../../lib/data/tables';
import type { Question } from './model';
import { answerTo } from './readings';

const loaded = loadTables(['handwriting']);

self.onmessage = ({ data: question }: MessageEvent<Question>) => {
  loaded.then(
    () => self.postMessage(answerTo(question)),
    // An error that nobody catches is what the page hears of.
    () =>
      setTimeout(() => {
        throw new Error('The handwritten digits did not load: there may be no connection, or something keeps their file away.');
      }),
  );
};

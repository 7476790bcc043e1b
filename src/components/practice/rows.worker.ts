import { answeredRows } from '../../lib/practice/rows';
import type { RowsQuestion } from '../../lib/practice/rowsAnswer';

self.onmessage = async ({ data: question }: MessageEvent<RowsQuestion>) => {
  self.postMessage(await answeredRows(question));
};

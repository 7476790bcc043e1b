import { TableSession, type TableQuestion } from '../../../lib/table/tableSession';

const session = new TableSession();

self.onmessage = ({ data: question }: MessageEvent<TableQuestion>) => {
  for (const answer of session.answers(question)) self.postMessage(answer);
};

import { TableSession, type TableAnswer, type TableQuestion } from '../../../src/lib/table/tableSession';
import type { TableDesk } from '../../../src/lib/table/takeTable';

/** Reads and prepares tables at once, with a session of its own. */
export function sessionDesk(): TableDesk {
  const session = new TableSession();
  const answerTo = (question: TableQuestion): TableAnswer | undefined => [...session.answers(question)].at(-1);
  return {
    read: (fileName, bytes) => {
      const answer = answerTo({ kind: 'read', fileName, bytes });
      if (answer?.kind !== 'reading') return Promise.reject(new Error('no reading'));
      const { reading } = answer;
      return Promise.resolve(reading.ok ? { ok: true, table: { ...reading.table, bytes } } : reading);
    },
    prepare: ({ fileName, bytes }, choices) => {
      answerTo({ kind: 'read', fileName, bytes });
      const answer = answerTo({ kind: 'prepare', choices });
      return answer?.kind === 'preparation' ? Promise.resolve(answer.preparation) : Promise.reject(new Error('no preparation'));
    },
  };
}

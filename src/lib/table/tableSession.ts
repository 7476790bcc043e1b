import type { TableChoices } from './choices';
import { prepareTable, type Preparation } from './prepareTable';
import { headOf, readingTable, type Reading, type ReadTable, type TableHead } from './readTable';

/** What is asked of a session: to read a file, or to prepare the rows of the one that it read last. */
export type TableQuestion =
  | { readonly kind: 'read'; readonly fileName: string; readonly bytes: Uint8Array }
  | { readonly kind: 'prepare'; readonly choices: TableChoices };

export type TableAnswer =
  /** How much is done, from 0 to 1; more is to come. */
  | { readonly kind: 'progress'; readonly share: number }
  /** Without the bytes of the file, which whoever asked has. */
  | { readonly kind: 'reading'; readonly reading: Reading<TableHead> }
  | { readonly kind: 'preparation'; readonly preparation: Preparation };

const NO_BYTES = new Uint8Array();

/** Reads tables and prepares their rows away from the page, which sees a table's head only: the cells of a large one are too many to be handed over. */
export class TableSession {
  #read: ReadTable | undefined;

  /** The answers to a question; the last one is no progress. @throws Error when rows are to be prepared and no table was read */
  *answers(question: TableQuestion): Generator<TableAnswer> {
    if (question.kind === 'prepare') {
      if (!this.#read) throw new Error('no table was read');
      yield { kind: 'preparation', preparation: prepareTable(this.#read, question.choices) };
      return;
    }
    const steps = readingTable(question.fileName, question.bytes);
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield { kind: 'progress', share: step.value };
    const reading = step.value;
    if (reading.ok) this.#read = reading.table;
    yield { kind: 'reading', reading: reading.ok ? { ok: true, table: { ...headOf(reading.table), bytes: NO_BYTES } } : reading };
  }
}

import type { TableAnswer, TableQuestion } from '../../../lib/table/tableSession';
import type { TableWorker } from './tableReader';

/** Reads tables on the page itself, where no worker is to be had: a step at a time, so that the page answers between two of them. */
export class SessionOnPage implements TableWorker {
  onmessage: TableWorker['onmessage'] = null;
  onerror: TableWorker['onerror'] = null;
  readonly #session = import('../../../lib/table/tableSession').then(({ TableSession }) => new TableSession());
  #isOver = false;

  postMessage(question: TableQuestion): void {
    void this.#answer(question);
  }

  terminate(): void {
    this.#isOver = true;
  }

  async #answer(question: TableQuestion) {
    try {
      for (const answer of (await this.#session).answers(question)) {
        await new Promise((drawn) => setTimeout(drawn));
        if (this.#isOver) return;
        this.onmessage?.(new MessageEvent<TableAnswer>('message', { data: answer }));
      }
    } catch (error) {
      this.onerror?.(new ErrorEvent('error', { error, message: error instanceof Error ? error.message : String(error) }));
    }
  }
}

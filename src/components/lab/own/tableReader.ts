import type { TableChoices } from '../../../lib/table/choices';
import type { Preparation } from '../../../lib/table/prepareTable';
import type { Reading, TableHead } from '../../../lib/table/readTable';
import type { TableAnswer, TableQuestion } from '../../../lib/table/tableSession';
import type { TableDesk } from '../../../lib/table/takeTable';

/** What a reader needs of a Worker. */
export interface TableWorker {
  postMessage(question: TableQuestion): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<TableAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** What a reading that was stopped is rejected with. */
export class Stopped extends Error {}

/** Milliseconds for which a worker is kept that is asked nothing. */
const PATIENCE = 60_000;

type OnProgress = (share: number) => void;

/** A worker that never began: the page does its work. */
class NotBegun extends Error {}

/**
 * Reads tables and prepares their rows in a worker, one thing after the other. The worker keeps the table that it read last; when it is asked nothing for a
 * while it is given back, and with it a large table's memory.
 */
export class TableReader implements TableDesk {
  readonly #createWorker: () => TableWorker;
  readonly #createOnPage: () => TableWorker;
  #isOnPage = false;
  #worker: TableWorker | undefined;
  /** What the worker has. */
  #held: { fileName: string; sha256: string } | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #stop: (() => void) | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;

  /** @param createOnPage makes what reads on the page itself, where no worker can be made or a worker never begins */
  constructor(createWorker: () => TableWorker, createOnPage: () => TableWorker) {
    this.#createWorker = createWorker;
    this.#createOnPage = createOnPage;
  }

  /** Rejects with `Stopped` when it was. */
  read(fileName: string, bytes: Uint8Array, onProgress: OnProgress = () => undefined): Promise<Reading<TableHead>> {
    return this.#inTurn(() => this.#read(fileName, bytes, onProgress));
  }

  /** The rows as chosen of a table; its file is read again where the worker has another by now. */
  prepare(read: TableHead, choices: TableChoices): Promise<Preparation> {
    return this.#inTurn(async () => {
      if (this.#held?.sha256 !== read.sha256 || this.#held.fileName !== read.fileName) await this.#read(read.fileName, read.bytes);
      const answer = await this.#ask({ kind: 'prepare', choices });
      if (answer.kind !== 'preparation') throw new Error('the rows were not prepared');
      return answer.preparation;
    });
  }

  /** Ends what is under way. */
  stop(): void {
    this.#stop?.();
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const mine = this.#last.then(work);
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  async #read(fileName: string, bytes: Uint8Array, onProgress?: OnProgress): Promise<Reading<TableHead>> {
    const answer = await this.#ask({ kind: 'read', fileName, bytes }, onProgress);
    if (answer.kind !== 'reading') throw new Error('the file was not read');
    const { reading } = answer;
    if (!reading.ok) return reading;
    this.#held = { fileName, sha256: reading.table.sha256 };
    return { ok: true, table: { ...reading.table, bytes } };
  }

  async #ask(question: TableQuestion, onProgress?: OnProgress): Promise<TableAnswer> {
    try {
      return await this.#asked(question, onProgress);
    } catch (error) {
      if (!(error instanceof NotBegun) || this.#isOnPage) throw error;
      this.#isOnPage = true;
      return this.#asked(question, onProgress);
    }
  }

  #asked(question: TableQuestion, onProgress: OnProgress = () => undefined): Promise<TableAnswer> {
    return new Promise((resolve, reject) => {
      clearTimeout(this.#rest);
      const fail = (error: Error) => {
        this.#giveBack();
        reject(error);
      };
      try {
        this.#worker ??= this.#isOnPage ? this.#createOnPage() : this.#createWorker();
      } catch {
        fail(new NotBegun());
        return;
      }
      this.#stop = () => fail(new Stopped());
      this.#worker.onmessage = ({ data }) => {
        if (data.kind === 'progress') {
          onProgress(data.share);
          return;
        }
        this.#stop = undefined;
        this.#rest = setTimeout(() => this.#giveBack(), PATIENCE);
        resolve(data);
      };
      // A worker that has begun says what went wrong in it.
      this.#worker.onerror = ({ message }: { message?: string }) => fail(message === undefined ? new NotBegun() : new Error(message));
      this.#worker.postMessage(question);
    });
  }

  #giveBack(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#held = undefined;
    this.#stop = undefined;
  }
}

import { NEVER_BEGAN } from '../../../lib/training/client';
import { PATIENCE } from './useRest';

/** What a queue needs of a Worker. */
export interface AnswerWorker<Question, Answer> {
  postMessage(question: Question): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Answer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export interface AnswerListener<Question, Answer> {
  onAnswer(question: Question, answer: Answer): void;
  /** The worker died, or none could be made; the next question tries another. */
  onFailure(kind: 'failed' | 'unsupported', reason: string): void;
  /** No worker is to be had, for that reason, and the page computes itself. */
  onPage?(reason: string): void;
}

/**
 * Asks a worker, made at the first question, one question at a time: while it computes, only the last one asked is kept. A worker that is asked
 * nothing for a while is given back.
 */
export class AnswerQueue<Question extends object, Answer> {
  readonly #createWorker: () => AnswerWorker<Question, Answer>;
  readonly #createOnPage: (() => AnswerWorker<Question, Answer>) | undefined;
  readonly #listener: AnswerListener<Question, Answer>;
  #isOnPage = false;
  #worker: AnswerWorker<Question, Answer> | undefined;
  #waiting: Question | undefined;
  #isBusy = false;
  #rest: ReturnType<typeof setTimeout> | undefined;

  /** @param createOnPage makes what answers on the page itself, where no worker can be made or a worker never begins; if it is absent, that is a failure */
  constructor(
    createWorker: () => AnswerWorker<Question, Answer>,
    listener: AnswerListener<Question, Answer>,
    createOnPage?: () => AnswerWorker<Question, Answer>,
  ) {
    this.#createWorker = createWorker;
    this.#createOnPage = createOnPage;
    this.#listener = listener;
  }

  ask(question: Question): void {
    this.#waiting = question;
    if (!this.#isBusy) this.#askNext();
  }

  /** Ends the worker: no more answers, unless another question is asked. */
  dispose(): void {
    clearTimeout(this.#rest);
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#isBusy = false;
  }

  #askNext(): void {
    const question = this.#waiting;
    clearTimeout(this.#rest);
    if (!question) {
      this.#rest = setTimeout(() => this.dispose(), PATIENCE);
      return;
    }
    this.#waiting = undefined;
    try {
      this.#worker ??= this.#isOnPage && this.#createOnPage ? this.#createOnPage() : this.#createWorker();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (!this.#turnsToPage(question, reason)) this.#listener.onFailure('unsupported', reason);
      return;
    }
    this.#isBusy = true;
    this.#worker.onmessage = ({ data }) => {
      this.#isBusy = false;
      this.#listener.onAnswer(question, data);
      this.#askNext();
    };
    this.#worker.onerror = ({ message }: { message?: string }) => {
      this.dispose();
      // A worker that has begun says what went wrong in it.
      if (message === undefined && this.#turnsToPage(question, NEVER_BEGAN)) return;
      this.#listener.onFailure('failed', message ?? NEVER_BEGAN);
    };
    this.#worker.postMessage(question);
  }

  /** Asks the page itself from now on; false where it can't be asked. */
  #turnsToPage(question: Question, reason: string): boolean {
    if (this.#isOnPage || !this.#createOnPage) return false;
    this.#isOnPage = true;
    this.#listener.onPage?.(reason);
    this.ask(this.#waiting ?? question);
    return true;
  }
}

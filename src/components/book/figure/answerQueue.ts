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
}

/**
 * Asks a worker, made at the first question, one question at a time: while it computes, only the last one asked is kept. A worker that is asked
 * nothing for a while is given back.
 */
export class AnswerQueue<Question extends object, Answer> {
  readonly #createWorker: () => AnswerWorker<Question, Answer>;
  readonly #listener: AnswerListener<Question, Answer>;
  #worker: AnswerWorker<Question, Answer> | undefined;
  #waiting: Question | undefined;
  #isBusy = false;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(createWorker: () => AnswerWorker<Question, Answer>, listener: AnswerListener<Question, Answer>) {
    this.#createWorker = createWorker;
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
      this.#worker ??= this.#createWorker();
    } catch (error) {
      this.#listener.onFailure('unsupported', error instanceof Error ? error.message : String(error));
      return;
    }
    this.#isBusy = true;
    this.#worker.onmessage = ({ data }) => {
      this.#isBusy = false;
      this.#listener.onAnswer(question, data);
      this.#askNext();
    };
    this.#worker.onerror = ({ message }) => {
      this.dispose();
      this.#listener.onFailure('failed', message);
    };
    this.#worker.postMessage(question);
  }
}

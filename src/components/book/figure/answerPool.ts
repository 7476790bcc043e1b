import { NEVER_BEGAN } from '../../../lib/training/client';
import type { AnswerWorker } from './answerQueue';

interface Asked<Question, Answer> {
  question: Question;
  resolve: (answer: Answer) => void;
  reject: (error: Error) => void;
}

interface Place<Question, Answer> {
  worker?: AnswerWorker<Question, Answer> | undefined;
  asked?: Asked<Question, Answer> | undefined;
  /** Whether it has answered before. */
  hasBegun: boolean;
}

/** Workers that share questions, each made when all others are busy. The answers come as they are found. Where no worker is to be had, the page answers. */
export class AnswerPool<Question, Answer> {
  readonly #createWorker: () => AnswerWorker<Question, Answer>;
  readonly #createOnPage: () => AnswerWorker<Question, Answer>;
  readonly #waiting: Asked<Question, Answer>[] = [];
  #places: Place<Question, Answer>[];
  #isOnPage = false;

  /** @param size how many workers there may be, at least 1 */
  constructor(size: number, createWorker: () => AnswerWorker<Question, Answer>, createOnPage: () => AnswerWorker<Question, Answer>) {
    this.#createWorker = createWorker;
    this.#createOnPage = createOnPage;
    this.#places = Array.from({ length: size }, () => ({ hasBegun: false }));
  }

  /** Rejects with a sentence where the worker dies over it. */
  ask(question: Question): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ question, resolve, reject });
      this.#askFree();
    });
  }

  /** Ends the workers; what is asked and not answered never is. */
  dispose(): void {
    this.#waiting.length = 0;
    for (const { worker } of this.#places) worker?.terminate();
    this.#places = this.#places.map(() => ({ hasBegun: false }));
  }

  #askFree(): void {
    for (const place of this.#places) {
      if (this.#waiting.length === 0) return;
      if (!place.asked) this.#give(place);
    }
  }

  #give(place: Place<Question, Answer>): void {
    const asked = this.#waiting.shift();
    if (!asked) return;
    place.asked = asked;
    try {
      place.worker ??= this.#listenedTo(place, this.#isOnPage ? this.#createOnPage() : this.#createWorker());
    } catch (error) {
      this.#lost(place, error instanceof Error ? error.message : String(error), true);
      return;
    }
    place.worker.postMessage(asked.question);
  }

  #listenedTo(place: Place<Question, Answer>, worker: AnswerWorker<Question, Answer>): AnswerWorker<Question, Answer> {
    worker.onmessage = ({ data }) => {
      const { asked } = place;
      place.hasBegun = true;
      place.asked = undefined;
      asked?.resolve(data);
      this.#askFree();
    };
    worker.onerror = ({ message }: { message?: string }) => this.#lost(place, message ?? NEVER_BEGAN, !place.hasBegun);
    return worker;
  }

  /** A worker that has never answered may be forbidden: then the page answers alone. */
  #lost(place: Place<Question, Answer>, reason: string, mayBeForbidden: boolean): void {
    const { asked } = place;
    place.worker?.terminate();
    Object.assign(place, { worker: undefined, asked: undefined, hasBegun: false });
    if (mayBeForbidden && !this.#isOnPage) this.#turnToPage(asked);
    else asked?.reject(new Error(reason));
    this.#askFree();
  }

  #turnToPage(asked: Asked<Question, Answer> | undefined): void {
    this.#isOnPage = true;
    const lost = this.#places.flatMap((place) => (place.asked && place.asked !== asked ? [place.asked] : []));
    for (const { worker } of this.#places) worker?.terminate();
    this.#places = [{ hasBegun: false }];
    this.#waiting.unshift(...(asked ? [asked] : []), ...lost);
  }
}

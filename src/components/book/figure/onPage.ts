import { createRuledWorker } from '../../../lib/rules/ruledWorker';
import { TrainingClient, type TrainingWorker } from '../../../lib/training/client';
import { ClientPool, poolSize } from '../../../lib/training/clientPool';
import type { TrainingCommand } from '../../../lib/training/message';
import type { PageTime, SessionOnPage } from '../../../lib/training/sessionOnPage';
import type { AnswerWorker } from './answerQueue';

/** Trains in a worker, and where none is to be had on the page itself, with code that is loaded only then. */
export const trainingClient = (): TrainingClient => new TrainingClient(undefined, () => new TrainingOnPage(loadSession));

/** The same for runs of which some have a rule of the reader's. */
export const ruledClient = (): TrainingClient => new TrainingClient(createRuledWorker, () => new TrainingOnPage(loadRuledSession));

/** How many workers this device has cores for. */
export const workersHere = (): number =>
  poolSize({ cores: navigator.hardwareConcurrency, isPhone: matchMedia('(pointer: coarse)').matches });

/** As many training clients. */
export const trainingPool = (): ClientPool => new ClientPool(workersHere(), trainingClient);
export const ruledPool = (): ClientPool => new ClientPool(workersHere(), ruledClient);

const TIME: PageTime = { clock: () => performance.now(), later: (task, delay) => setTimeout(task, delay) };

async function loadSession(): Promise<SessionOnPage> {
  const { SessionOnPage } = await import('../../../lib/training/sessionOnPage');
  return new SessionOnPage(TIME);
}

async function loadRuledSession(): Promise<SessionOnPage> {
  const [{ SessionOnPage }, { ruledTrainers }] = await Promise.all([
    import('../../../lib/training/sessionOnPage'),
    import('../../../lib/rules/ruleTrainer'),
  ]);
  return new SessionOnPage(TIME, ruledTrainers);
}

class TrainingOnPage implements TrainingWorker {
  onmessage: TrainingWorker['onmessage'] = null;
  onerror: TrainingWorker['onerror'] = null;
  onmessageerror: TrainingWorker['onmessageerror'] = null;
  readonly #session: Promise<SessionOnPage>;

  constructor(load: () => Promise<SessionOnPage>) {
    this.#session = load().then((session) => {
      session.onmessage = (event) => this.onmessage?.(event);
      return session;
    });
  }

  postMessage(command: TrainingCommand): void {
    this.#session.then(
      (session) => session.postMessage(command),
      (error: unknown) => this.onerror?.(new ErrorEvent('error', { error })),
    );
  }

  terminate(): void {
    this.#session.then(
      (session) => session.terminate(),
      () => undefined,
    );
  }
}

/** Answers on the page itself, between two of its drawings. What answers is loaded with the first question. */
export class AnswersOnPage<Question, Answer> implements AnswerWorker<Question, Answer> {
  onmessage: AnswerWorker<Question, Answer>['onmessage'] = null;
  onerror: AnswerWorker<Question, Answer>['onerror'] = null;
  readonly #load: () => Promise<(question: Question) => Answer | Promise<Answer>>;
  #answer: Promise<(question: Question) => Answer | Promise<Answer>> | undefined;
  #isOver = false;

  constructor(load: () => Promise<(question: Question) => Answer | Promise<Answer>>) {
    this.#load = load;
  }

  postMessage(question: Question): void {
    void this.#compute(question);
  }

  terminate(): void {
    this.#isOver = true;
  }

  async #compute(question: Question) {
    try {
      this.#answer ??= this.#load();
      const answer = await this.#answer;
      await new Promise((drawn) => setTimeout(drawn));
      if (this.#isOver) return;
      const data = await answer(question);
      this.onmessage?.(new MessageEvent('message', { data }));
    } catch (error) {
      this.onerror?.(new ErrorEvent('error', { error, message: error instanceof Error ? error.message : String(error) }));
    }
  }
}

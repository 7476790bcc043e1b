import type { TrainingWorker } from './client';
import { CommandQueue } from './commandQueue';
import type { TrainingCommand } from './message';
import { Session } from './session';

/** What a session on the page needs of it. */
export interface PageTime {
  /** Milliseconds. */
  clock(): number;
  /** Calls back after `delay` milliseconds, when the page has drawn and has heard its reader. */
  later(task: () => void, delay: number): void;
}

/** The session of a worker on the page itself, for where there may be no worker: the same runs in the same slices, between which the page lives. */
export class SessionOnPage implements TrainingWorker {
  onmessage: TrainingWorker['onmessage'] = null;
  onerror: TrainingWorker['onerror'] = null;
  onmessageerror: TrainingWorker['onmessageerror'] = null;
  readonly #session: Session;
  readonly #commands: CommandQueue;
  #run = -1;
  #isOver = false;

  constructor({ clock, later }: PageTime) {
    const live = (task: () => void) => () => {
      if (!this.#isOver) task();
    };
    this.#session = new Session({
      post: (data) => this.onmessage?.(new MessageEvent('message', { data })),
      clock,
      later: (task, delay) => later(live(task), delay),
    });
    this.#commands = new CommandQueue(
      (command) => this.#session.receive(command),
      (task) => later(live(task), 0),
    );
  }

  postMessage(command: TrainingCommand): void {
    this.#run = command.run;
    this.#commands.receive(command);
  }

  /** Frees what the runs hold. */
  terminate(): void {
    this.#isOver = true;
    this.#session.receive({ kind: 'stop', run: this.#run });
  }
}

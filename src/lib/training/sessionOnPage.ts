import { loadTables, missingTables } from '../data/tables';
import type { TrainingWorker } from './client';
import { CommandQueue } from './commandQueue';
import { DataGate } from './dataGate';
import type { TrainingCommand, TrainingReport } from './message';
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
  readonly #gate: DataGate;
  #run = -1;
  #isOver = false;

  constructor({ clock, later }: PageTime) {
    const live = (task: () => void) => () => {
      if (!this.#isOver) task();
    };
    const post = (data: TrainingReport) => this.onmessage?.(new MessageEvent('message', { data }));
    this.#session = new Session({
      post,
      clock,
      later: (task, delay) => later(live(task), delay),
    });
    const commands = new CommandQueue(
      (command) => this.#session.receive(command),
      (task) => later(live(task), 0),
    );
    this.#gate = new DataGate({
      missing: missingTables,
      load: loadTables,
      pass: (command) => commands.receive(command),
      fail: (run, failure) => post({ run, kind: 'failed', failure }),
    });
  }

  postMessage(command: TrainingCommand): void {
    this.#run = command.run;
    this.#gate.receive(command);
  }

  /** Frees what the runs hold. */
  terminate(): void {
    this.#isOver = true;
    this.#session.receive({ kind: 'stop', run: this.#run });
  }
}

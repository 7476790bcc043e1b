import type { TrainingWorker } from './client';
import type { DataGate } from './dataGate';
import { gatedSession } from './gatedSession';
import type { TrainingCommand, TrainingReport } from './message';
import type { Session, SessionPorts, TrainersFactory } from './session';

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

  constructor({ clock, later }: PageTime, trainersOf?: TrainersFactory) {
    const ports: SessionPorts = {
      post: (data) => this.onmessage?.(new MessageEvent<TrainingReport>('message', { data })),
      clock,
      later: (task, delay) =>
        later(() => {
          if (!this.#isOver) task();
        }, delay),
    };
    const { session, gate } = gatedSession(ports, trainersOf);
    this.#session = session;
    this.#gate = gate;
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

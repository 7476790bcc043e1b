import type { OwnTable } from '../data/ownTable';
import { ownTablesOf } from '../data/ownTables';
import type { Moment, StartOptions, TrainingCommand, TrainingFailure, TrainingOrder, TrainingReport } from './message';
import type { RunSpec } from '../spec/spec';

/** What a client needs of a Worker. */
export interface TrainingWorker {
  postMessage(command: TrainingCommand): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<TrainingReport>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
}

export interface TrainingListener {
  /** At most 60 times a second, in the order of the steps; each moment holds one event a run. */
  onMoments(moments: readonly Moment[]): void;
  /** The training is over; a new start is possible. */
  onFailure(failure: TrainingFailure): void;
  /** No worker is to be had, for that reason, and the page trains itself. */
  onPage?(reason: string): void;
}

/** The hold on runs that were started together. All of it is ignored once another start has replaced them. */
export interface TrainingHandle {
  pause(): void;
  resume(): void;
  /** Pauses, and does that many updates. */
  stepOnce(count?: number): void;
  /** Steps per second from now on; as fast as possible if absent. */
  pace(stepsPerSecond?: number): void;
  /** Ends the runs and frees what they hold; no more events. */
  stop(): void;
}

/** Runs that were started, and what a worker that begins them anew has to know. */
interface Started {
  specs: readonly RunSpec[];
  listener: TrainingListener;
  stepsPerSecond: number | undefined;
  /** Moments that have been heard. */
  heard: number;
  /** Runs that have come to their end. */
  ended: number;
}

const DIED = 'The training ended unexpectedly. It can be started anew.';
/** Why there is no worker, where the browser gives no reason. */
export const NEVER_BEGAN = 'the worker did not begin: the server’s content security policy forbids it, or its file did not come';

/** The page's side of training: owns one worker, made at the first start, and another after a rest. */
export class TrainingClient {
  readonly #createWorker: () => TrainingWorker;
  readonly #createOnPage: (() => TrainingWorker) | undefined;
  /** Why there is no worker, and the page trains itself. */
  #refusal: string | undefined;
  #worker: TrainingWorker | undefined;
  /** What the worker was told before it first said something. */
  #unheard: TrainingCommand[] | undefined;
  /** Hashes of the reader's own tables that the worker has. */
  readonly #given = new Set<string>();
  #started: Started | undefined;
  #number = 0;

  /** @param createOnPage makes what trains on the page itself, where no worker can be made or a worker never begins; if it is absent, that is a failure */
  constructor(createWorker: () => TrainingWorker = createTrainingWorker, createOnPage?: () => TrainingWorker) {
    this.#createWorker = createWorker;
    this.#createOnPage = createOnPage;
  }

  /** Starts runs side by side; those started before end, and nothing more is heard of them. */
  start(specs: readonly RunSpec[], listener: TrainingListener, options: StartOptions = {}): TrainingHandle {
    this.#number += 1;
    const started: Started = { specs, listener, stepsPerSecond: options.stepsPerSecond, heard: 0, ended: 0 };
    this.#started = started;
    this.#worker ??= this.#connected();
    this.#send({ kind: 'start', specs, options, ...this.#tablesFor(specs) });
    const isCurrent = () => started === this.#started;
    /** Wakes the worker if there is still something to train. */
    const ask = (order: TrainingOrder) => {
      if (!isCurrent()) return;
      this.#wake(started);
      this.#send(order);
    };
    return {
      pause: () => {
        if (isCurrent()) this.#send({ kind: 'pause' });
      },
      resume: () => ask({ kind: 'resume' }),
      stepOnce: (count = 1) => ask({ kind: 'step', count }),
      pace: (stepsPerSecond) => {
        started.stepsPerSecond = stepsPerSecond;
        if (isCurrent()) this.#send({ kind: 'pace', stepsPerSecond });
      },
      stop: () => {
        if (!isCurrent()) return;
        this.#send({ kind: 'stop' });
        this.#started = undefined;
      },
    };
  }

  /** Makes the worker ahead of a start, which is then answered sooner. What stands in the way is told by the start. */
  warm(): void {
    if (this.#worker || this.#refusal !== undefined) return;
    try {
      this.#worker = this.#listeningTo(this.#createWorker());
    } catch {
      // The start tries it again.
    }
  }

  /** Ends a worker that was made ahead of a start which did not come. */
  cool(): void {
    if (this.#unheard?.length === 0) this.rest();
  }

  /**
   * Ends the worker, with all the memory that it holds. Runs that are not over have another one at the next resume or step: it trains them again as far
   * as they had come, which is the same to the last bit, and nothing is heard twice.
   */
  rest(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  /** Ends everything, worker included. */
  dispose(): void {
    this.#started = undefined;
    this.rest();
  }

  #wake({ specs, stepsPerSecond, heard, ended }: Started): void {
    if (this.#worker || ended >= specs.length) return;
    this.#worker = this.#connected();
    this.#send({ kind: 'start', specs, options: { paused: true, stepsPerSecond, known: heard }, ...this.#tablesFor(specs) });
  }

  /** The reader's own tables that the worker has not been given. */
  #tablesFor(specs: readonly RunSpec[]): { tables?: readonly OwnTable[] } {
    const tables = ownTablesOf(specs).filter(({ hash }) => !this.#given.has(hash));
    tables.forEach(({ hash }) => this.#given.add(hash));
    return tables.length === 0 ? {} : { tables };
  }

  #send(order: TrainingOrder): void {
    if (!this.#worker) return;
    const command = { run: this.#number, ...order };
    this.#unheard?.push(command);
    this.#worker.postMessage(command);
  }

  #connected(): TrainingWorker {
    if (this.#refusal === undefined) {
      try {
        return this.#listeningTo(this.#createWorker());
      } catch (error) {
        if (!this.#createOnPage) throw error;
        this.#refusal = error instanceof Error ? error.message : String(error);
      }
    }
    if (!this.#createOnPage) throw new Error(this.#refusal);
    this.#started?.listener.onPage?.(this.#refusal);
    return this.#listeningTo(this.#createOnPage());
  }

  #listeningTo(worker: TrainingWorker): TrainingWorker {
    this.#unheard = [];
    this.#given.clear();
    worker.onmessage = ({ data }) => {
      if (worker === this.#worker) this.#unheard = undefined;
      const started = this.#started;
      if (!started || worker !== this.#worker || data.run !== this.#number) return;
      if (data.kind === 'failed') {
        started.listener.onFailure(data.failure);
        return;
      }
      started.heard += data.moments.length;
      started.ended += data.moments.flat().filter((event) => event?.kind === 'finished' || event?.kind === 'diverged').length;
      started.listener.onMoments(data.moments);
    };
    worker.onerror = () => this.#ended(worker);
    worker.onmessageerror = () => this.#ended(worker);
    return worker;
  }

  #ended(worker: TrainingWorker): void {
    if (worker !== this.#worker) return;
    if (!this.#started) {
      this.rest();
      return;
    }
    const unheard = this.#unheard;
    if (!unheard || !this.#createOnPage || this.#refusal !== undefined) {
      this.#died();
      return;
    }
    this.#refusal = NEVER_BEGAN;
    this.rest();
    this.#worker = this.#connected();
    for (const command of unheard) this.#worker.postMessage(command);
  }

  #died(): void {
    const listener = this.#started?.listener;
    this.dispose();
    listener?.onFailure({ kind: 'died', sentence: DIED });
  }
}

function createTrainingWorker(): TrainingWorker {
  return new Worker(new URL('./training.worker.ts', import.meta.url), { type: 'module' });
}

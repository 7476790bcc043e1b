import type { Moment, StartOptions, TrainingCommand, TrainingFailure, TrainingReport } from './message';
import type { RunSpec } from './spec';

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

const DIED = 'The training ended unexpectedly. It can be started anew.';

/** The page's side of training: owns one worker, made at the first start. */
export class TrainingClient {
  readonly #createWorker: () => TrainingWorker;
  #worker: TrainingWorker | undefined;
  #listener: TrainingListener | undefined;
  #number = 0;

  constructor(createWorker: () => TrainingWorker = createTrainingWorker) {
    this.#createWorker = createWorker;
  }

  /** Starts runs side by side; those started before end, and nothing more is heard of them. */
  start(specs: readonly RunSpec[], listener: TrainingListener, options: StartOptions = {}): TrainingHandle {
    this.#number += 1;
    this.#listener = listener;
    const run = this.#number;
    const send = (command: TrainingCommand) => {
      if (run === this.#number) this.#worker?.postMessage(command);
    };
    this.#worker ??= this.#connected();
    send({ run, kind: 'start', specs, options });
    return {
      pause: () => send({ run, kind: 'pause' }),
      resume: () => send({ run, kind: 'resume' }),
      stepOnce: (count = 1) => send({ run, kind: 'step', count }),
      pace: (stepsPerSecond) => send({ run, kind: 'pace', stepsPerSecond }),
      stop: () => {
        send({ run, kind: 'stop' });
        if (run === this.#number) this.#listener = undefined;
      },
    };
  }

  /** Ends everything, worker included. */
  dispose(): void {
    this.#number += 1;
    this.#listener = undefined;
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #connected(): TrainingWorker {
    const worker = this.#createWorker();
    worker.onmessage = ({ data }) => {
      if (data.run !== this.#number) return;
      if (data.kind === 'moments') this.#listener?.onMoments(data.moments);
      else this.#listener?.onFailure(data.failure);
    };
    worker.onerror = () => this.#died();
    worker.onmessageerror = () => this.#died();
    return worker;
  }

  #died(): void {
    const listener = this.#listener;
    this.dispose();
    listener?.onFailure({ kind: 'died', sentence: DIED });
  }
}

function createTrainingWorker(): TrainingWorker {
  return new Worker(new URL('./training.worker.ts', import.meta.url), { type: 'module' });
}

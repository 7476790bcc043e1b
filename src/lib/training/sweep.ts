import type { TrainingClient, TrainingHandle, TrainingListener } from './client';
import type { RunRecord, StepMode } from './event';
import type { Moment, TrainingFailure } from './message';
import type { RunSpec } from '../spec/spec';

/** A run as a sweep sees it when it is over. */
export interface SweptRun {
  records: readonly RunRecord[];
  /** The step at which loss or weights stopped being finite numbers. */
  divergedAt?: number | undefined;
}

export interface SweepListener {
  /** The runs come in the order of their specifications. */
  onRun(index: number, run: SweptRun, mode: StepMode): void;
  /** The sweep ends. */
  onFailure(failure: TrainingFailure): void;
  /** As a client's listener hears it. */
  onPage?: TrainingListener['onPage'];
}

export interface SweepOptions {
  /** Whether a run may end at this record, since the rest of it says nothing more. */
  isEnough?: ((record: RunRecord) => boolean) | undefined;
}

/** Many runs one after another in a worker, each from its specification alone: the same list gives the same results. Starts paused. */
export class Sweep {
  readonly #client: TrainingClient;
  readonly #specs: readonly RunSpec[];
  readonly #listener: SweepListener;
  readonly #isEnough: (record: RunRecord) => boolean;
  #handle: TrainingHandle | undefined;
  /** Of the run that is trained, or comes next. */
  #index = 0;
  #records: RunRecord[] = [];
  #divergedAt: number | undefined;
  #mode: StepMode = 'fused';
  #isPaused = true;
  #isEnded = false;

  constructor(client: TrainingClient, specs: readonly RunSpec[], listener: SweepListener, { isEnough = () => false }: SweepOptions = {}) {
    this.#client = client;
    this.#specs = specs;
    this.#listener = listener;
    this.#isEnough = isEnough;
  }

  resume(): void {
    if (!this.#isPaused || this.#isEnded) return;
    this.#isPaused = false;
    if (this.#handle) this.#handle.resume();
    else this.#startNext();
  }

  pause(): void {
    this.#isPaused = true;
    this.#handle?.pause();
  }

  /** Ends the sweep for good; nothing more is heard of it. */
  stop(): void {
    this.#isEnded = true;
    this.#handle?.stop();
    this.#handle = undefined;
  }

  #startNext(): void {
    const spec = this.#specs[this.#index];
    if (!spec) {
      this.#isEnded = true;
      return;
    }
    this.#records = [];
    this.#divergedAt = undefined;
    this.#handle = this.#client.start([spec], {
      onMoments: (moments) => this.#follow(moments),
      onPage: (reason) => this.#listener.onPage?.(reason),
      onFailure: (failure) => {
        this.#isEnded = true;
        this.#listener.onFailure(failure);
      },
    });
  }

  #follow(moments: readonly Moment[]): void {
    for (const [event] of moments) {
      if (event?.kind === 'started') this.#mode = event.mode;
      else if (event?.kind === 'record') this.#records.push(event);
      else if (event?.kind === 'diverged') this.#divergedAt = event.step;
      const isOver = event?.kind === 'finished' || event?.kind === 'diverged' || (event?.kind === 'record' && this.#isEnough(event));
      if (!isOver) continue;
      this.#end();
      return;
    }
  }

  #end(): void {
    this.#handle?.stop();
    this.#handle = undefined;
    this.#listener.onRun(this.#index, { records: this.#records, divergedAt: this.#divergedAt }, this.#mode);
    this.#index += 1;
    if (!this.#isPaused && !this.#isEnded) this.#startNext();
  }
}

import type { ClientPool } from './clientPool';
import type { TrainingHandle, TrainingListener } from './client';
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

/** A run on its way. */
interface Going {
  index: number;
  handle: TrainingHandle;
}

/** A run that is over and waits for those before it. */
interface Over {
  run: SweptRun;
  mode: StepMode;
}

/**
 * Many runs, shared out to the workers of a pool, each from its specification alone: the same list gives the same results in the same order, however many
 * workers there are and whichever is ahead. Starts paused.
 */
export class Sweep {
  readonly #pool: ClientPool;
  readonly #specs: readonly RunSpec[];
  readonly #listener: SweepListener;
  readonly #isEnough: (record: RunRecord) => boolean;
  /** By the number of the client that trains them. */
  readonly #going = new Map<number, Going>();
  readonly #over = new Map<number, Over>();
  /** Runs whose worker died under them: the next that is free begins them anew, once. */
  readonly #lost = new Set<number>();
  #again: number[] = [];
  /** The first run that was not begun. */
  #next = 0;
  /** The first run that was not told. */
  #untold = 0;
  /** The client that trains on the page, where no worker is to be had: more than one there would gain nothing. */
  #onPage: number | undefined;
  #isPaused = true;
  #isEnded = false;

  constructor(pool: ClientPool, specs: readonly RunSpec[], listener: SweepListener, { isEnough = () => false }: SweepOptions = {}) {
    this.#pool = pool;
    this.#specs = specs;
    this.#listener = listener;
    this.#isEnough = isEnough;
  }

  resume(): void {
    if (!this.#isPaused || this.#isEnded) return;
    this.#isPaused = false;
    for (const { handle } of this.#going.values()) handle.resume();
    this.#startFree();
  }

  pause(): void {
    this.#isPaused = true;
    for (const { handle } of this.#going.values()) handle.pause();
  }

  /** Ends the sweep for good; nothing more is heard of it. */
  stop(): void {
    this.#isEnded = true;
    for (const { handle } of this.#going.values()) handle.stop();
    this.#going.clear();
  }

  /** Gives a run to each client that has none. */
  #startFree(): void {
    for (let client = 0; client < this.#pool.size && !this.#isPaused && !this.#isEnded; client++) {
      const isFree = !this.#going.has(client) && (this.#onPage === undefined || this.#onPage === client);
      if (isFree) this.#startNext(client);
    }
  }

  #startNext(client: number): void {
    const index = this.#again.shift() ?? this.#next++;
    const spec = this.#specs[index];
    if (!spec) return;
    const records: RunRecord[] = [];
    let mode: StepMode = 'fused';
    const follow = (moments: readonly Moment[]) => {
      for (const [event] of moments) {
        if (event?.kind === 'started') mode = event.mode;
        else if (event?.kind === 'record') records.push(event);
        const divergedAt = event?.kind === 'diverged' ? event.step : undefined;
        const isOver = event?.kind === 'finished' || divergedAt !== undefined || (event?.kind === 'record' && this.#isEnough(event));
        if (!isOver) continue;
        this.#end(client, { run: { records, divergedAt }, mode });
        return;
      }
    };
    const handle = this.#pool.client(client).start([spec], {
      onMoments: follow,
      onPage: (reason) => {
        if (this.#onPage === undefined) this.#listener.onPage?.(reason);
        this.#onPage ??= client;
      },
      onFailure: (failure) => this.#failed(client, index, failure),
    });
    this.#going.set(client, { index, handle });
  }

  #end(client: number, over: Over): void {
    const going = this.#going.get(client);
    if (!going) return;
    going.handle.stop();
    this.#going.delete(client);
    this.#over.set(going.index, over);
    for (let next = this.#over.get(this.#untold); next && !this.#isEnded; next = this.#over.get(this.#untold)) {
      this.#over.delete(this.#untold);
      this.#untold += 1;
      this.#listener.onRun(this.#untold - 1, next.run, next.mode);
    }
    this.#startFree();
  }

  #failed(client: number, index: number, failure: TrainingFailure): void {
    if (this.#isEnded) return;
    this.#going.delete(client);
    if (failure.kind === 'died' && !this.#lost.has(index)) {
      this.#lost.add(index);
      this.#again.push(index);
      this.#startFree();
      return;
    }
    this.stop();
    this.#listener.onFailure(failure);
  }
}

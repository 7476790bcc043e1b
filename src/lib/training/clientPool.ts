import { TrainingClient } from './client';

/** More workers than this gain little, and each holds memory of its own. */
const MOST_WORKERS = 8;

/**
 * How many workers share a sweep's runs.
 * @param cores as the browser tells them (`navigator.hardwareConcurrency`); 1 if it does not
 * @param isPhone leaves one core to everything else
 */
export function poolSize({ cores = 1, isPhone }: { cores?: number | undefined; isPhone: boolean }): number {
  return Math.max(1, Math.min(MOST_WORKERS, cores) - (isPhone ? 1 : 0));
}

/** The clients that share a sweep's runs, each with a worker of its own, made when it is first asked for. */
export class ClientPool {
  readonly size: number;
  readonly #create: () => TrainingClient;
  readonly #clients: TrainingClient[] = [];

  /** @param size at least 1 */
  constructor(size: number, create: () => TrainingClient = () => new TrainingClient()) {
    this.size = size;
    this.#create = create;
  }

  /** @param index below `size`; those below it have been asked for before */
  client(index: number): TrainingClient {
    return (this.#clients[index] ??= this.#create());
  }

  /** Makes all workers ahead of a sweep. */
  warm(): void {
    for (let index = 0; index < this.size; index++) this.client(index).warm();
  }

  /** Ends those that were made ahead of a sweep which did not come. */
  cool(): void {
    for (const client of this.#clients) client.cool();
  }

  /** Gives the memory back; runs that are not over are trained again as far as they had come when they go on. */
  rest(): void {
    for (const client of this.#clients) client.rest();
  }

  /** Ends everything, workers included. */
  dispose(): void {
    for (const client of this.#clients) client.dispose();
  }
}

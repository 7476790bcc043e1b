/** What is told of a training. */
export type News = 'begun' | 'half' | 'over';

/** How far a training is. */
export interface Progress {
  running: boolean;
  /** Of its steps or runs that are done, from 0 to 1. */
  share: number;
}

/** Of a training that is over sooner nothing is told. */
export const SHORT_MILLISECONDS = 1000;
const HALF = 0.5;

/** Tells of a training once that it has begun, once its half and once its end; of short ones nothing. */
export class TrainingNews {
  #startedAt: number | undefined;
  #told: News | undefined;
  #share = 0;

  /** What is to be told now, if anything. @param now milliseconds on any clock that goes on */
  at(now: number, { running, share }: Progress): News | undefined {
    if (share < this.#share) this.#startedAt = this.#told = undefined;
    this.#share = share;
    if (share >= 1) return this.#end();
    if (!running) return undefined;
    this.#startedAt ??= now;
    if (this.#told === undefined && now - this.#startedAt >= SHORT_MILLISECONDS) return (this.#told = 'begun');
    if (this.#told === 'begun' && share >= HALF) return (this.#told = 'half');
    return undefined;
  }

  #end(): News | undefined {
    const isTold = this.#told !== undefined && this.#told !== 'over';
    this.#told = isTold ? 'over' : this.#told;
    return isTold ? 'over' : undefined;
  }
}

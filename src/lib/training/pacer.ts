/** Counts steps against a clock: how many are due at a pace in steps per second, or any number without one. Times in milliseconds. */
export class Pacer {
  readonly #stepsPerSecond: number;
  #since = 0;
  #done = 0;

  constructor(stepsPerSecond = Infinity) {
    this.#stepsPerSecond = stepsPerSecond;
  }

  restart(now: number): void {
    this.#since = now;
    this.#done = 0;
  }

  due(now: number): number {
    if (this.#stepsPerSecond === Infinity) return Infinity;
    return Math.floor(((now - this.#since) * this.#stepsPerSecond) / 1000) - this.#done;
  }

  count(steps: number): void {
    this.#done += steps;
  }

  /** Time until the next step is due. */
  wait(now: number): number {
    if (this.#stepsPerSecond === Infinity || this.due(now) >= 1) return 0;
    return Math.max(0, this.#since + ((this.#done + 1) * 1000) / this.#stepsPerSecond - now);
  }
}

/** What a page of the bench offers to the harness, which runs the engines in turn. */
export interface BenchEngine {
  /** Makes ready for a job; false if the engine cannot express it. */
  prepare(job: string): boolean | Promise<boolean>;
  /** Trains for about so many milliseconds. */
  run(milliseconds: number): { steps: number; seconds: number };
}

declare global {
  var benchEngine: BenchEngine | undefined;
}

/** Offers an engine whose `prepare` gives a function that does `steps` steps, or undefined. */
export function offerEngine(prepare: (job: string) => Promise<Prepared | undefined> | Prepared | undefined): void {
  let prepared: Prepared | undefined;
  globalThis.benchEngine = {
    async prepare(job) {
      prepared?.dispose?.();
      prepared = await prepare(job);
      return prepared !== undefined;
    },
    run(milliseconds) {
      if (!prepared) throw new Error('Nothing is prepared.');
      const { train, steps } = prepared;
      const start = performance.now();
      let calls = 0;
      let elapsed = 0;
      let perCheck = 1;
      while (elapsed < milliseconds) {
        for (let call = 0; call < perCheck; call++) train();
        calls += perCheck;
        elapsed = performance.now() - start;
        // The clock is looked at some twenty times in all; it may still stand at the start.
        if (elapsed > 0) perCheck = Math.max(1, Math.floor((calls / elapsed) * (milliseconds / 20)));
      }
      return { steps: calls * steps, seconds: elapsed / 1000 };
    },
  };
}

export interface Prepared {
  train(): void;
  /** Steps that one `train()` does. */
  steps: number;
  dispose?(): void;
}

import type { TrainerSnapshot } from './trainer';

/** Bytes that a run's kept snapshots may take. */
const MOST_BYTES = 32 * 2 ** 20;

/** Snapshots in the order of their steps; when they take too much room every second one goes, never the first. */
export class SnapshotHistory {
  #kept: TrainerSnapshot[] = [];

  keep(snapshot: TrainerSnapshot): void {
    if ((this.#kept[this.#kept.length - 1]?.step ?? -1) >= snapshot.step) return;
    this.#kept.push(snapshot);
    if (this.#kept.length * byteLength(snapshot) > MOST_BYTES) this.#kept = this.#kept.filter((_, i) => i % 2 === 0);
  }

  /** The latest snapshot at or before a step. */
  before(step: number): TrainerSnapshot | undefined {
    return this.#kept.findLast((snapshot) => snapshot.step <= step);
  }

  /** Forgets everything after a step. */
  truncate(step: number): void {
    this.#kept = this.#kept.filter((snapshot) => snapshot.step <= step);
  }
}

function byteLength({ arrays }: TrainerSnapshot): number {
  return arrays.reduce((sum, array) => sum + array.byteLength, 0);
}

import { createDataSet } from '../data/createDataSet';
import type { DataSet } from '../data/dataSet';
import { isTrainable } from '../nn/initialParameters';
import { createTrainer } from './createTrainer';
import type { RunRecord, TrainingEvent } from './event';
import { runRecord } from './runRecord';
import { scheduledOptimiser } from './schedule';
import type { RunSpec } from './spec';
import { batchSequence } from './streams';
import type { NamedArray, Trainer, TrainerFactory } from './trainer';
import { assertValidSpec } from './validateSpec';

export interface RunOptions {
  /** The fastest one if absent. */
  trainer?: TrainerFactory;
  /** `createDataSet(spec)`, where it is there already. */
  data?: DataSet;
}

/** Updates in one call of the trainer. */
const MOST_AT_ONCE = 64;

const DIVERGED = 'The loss is no longer a finite number.';

/** One run of training that is advanced from outside. */
export class Run {
  readonly #spec: RunSpec;
  readonly #data: DataSet;
  readonly #trainer: Trainer;
  readonly #batches: ReturnType<typeof batchSequence>;
  readonly #batchRows: number;
  #step = 0;
  #isOver = false;

  /** @throws RangeError when the specification makes no sense. */
  constructor(spec: RunSpec, { trainer = createTrainer, data }: RunOptions = {}) {
    assertValidSpec(spec);
    this.#spec = spec;
    this.#data = data ?? createDataSet(spec);
    this.#trainer = trainer(spec, this.#data);
    this.#batches = batchSequence(spec.seed, this.#data.training.count, spec.batchSize);
    this.#batchRows = spec.batchSize === 'full' ? this.#data.training.count : spec.batchSize;
  }

  /** Updates done so far. */
  get step(): number {
    return this.#step;
  }

  /** Whether it finished or diverged. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Updates until the next record. */
  get untilRecord(): number {
    const { every } = this.#spec.record;
    return Math.min(this.#spec.steps - this.#step, every - (this.#step % every));
  }

  /** The events before the first update. */
  start(): TrainingEvent[] {
    const parameterCount = this.#trainer
      .parameters()
      .filter(isTrainable)
      .reduce((sum, { values }) => sum + values.length, 0);
    return [{ kind: 'started', mode: this.#trainer.mode, parameterCount }, ...this.#recorded()];
  }

  /** At most `most` updates, and none beyond the next record; the events that they cause. */
  advance(most: number): TrainingEvent[] {
    if (this.#isOver) return [];
    const isRecorded = most >= this.untilRecord;
    const stop = this.#step + Math.min(most, this.untilRecord);
    let loss = NaN;
    while (this.#step < stop) {
      loss = this.#update(stop);
      if (!Number.isFinite(loss)) return [this.#diverged()];
    }
    return isRecorded ? this.#recorded(loss) : [];
  }

  /** Copies of the parameters and running statistics as they stand. After a divergence they say nothing. */
  parameters(): NamedArray[] {
    return this.#trainer.parameters();
  }

  dispose(): void {
    this.#trainer.dispose();
  }

  /** As many updates as go in one call, with the same optimiser and within an epoch, up to the first whose loss is not finite; the last one's loss. */
  #update(stop: number): number {
    const most = this.#spec.schedule ? 1 : Math.min(MOST_AT_ONCE, stop - this.#step);
    const rows = this.#batches(this.#step, most);
    const losses = this.#trainer.steps(rows, scheduledOptimiser(this.#spec, this.#step), rows.length / this.#batchRows);
    const failed = losses.findIndex((loss) => !Number.isFinite(loss));
    const last = failed < 0 ? losses.length - 1 : failed;
    this.#step += last + 1;
    return losses[last] ?? NaN;
  }

  #recorded(batchLoss?: number): TrainingEvent[] {
    const record: RunRecord = { ...runRecord(this.#spec, this.#data, this.#trainer, this.#step), batchLoss };
    const losses = [record.training?.loss ?? 0, record.validation?.loss ?? 0];
    if (!losses.every(Number.isFinite)) return [this.#diverged()];
    if (this.#step < this.#spec.steps) return [record];
    this.#isOver = true;
    return [record, { kind: 'finished', step: this.#step }];
  }

  #diverged(): TrainingEvent {
    this.#isOver = true;
    return { kind: 'diverged', step: this.#step, reason: DIVERGED };
  }
}

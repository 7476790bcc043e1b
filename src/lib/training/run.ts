import { createDataSet } from '../data/createDataSet';
import type { DataSet } from '../data/dataSet';
import { isTrainable } from '../nn/initialParameters';
import { changeProblems, initialControls, optimiserAt, type Controls, type RunChange } from './controls';
import { createTrainer } from './createTrainer';
import type { RunRecord, TrainingEvent } from './event';
import { runRecord } from './runRecord';
import { SnapshotHistory } from './snapshotHistory';
import type { OptimiserSpec, RunSpec } from '../spec/spec';
import { batchSequence } from '../spec/streams';
import type { NamedArray } from '../nn/namedArray';
import type { Trainer, TrainerFactory } from './trainer';
import { assertValidSpec } from '../spec/validateSpec';

export interface RunOptions {
  /** The fastest one if absent. */
  trainer?: TrainerFactory;
  /** Whether the run can be rewound; keeping snapshots costs memory. */
  keepsHistory?: boolean;
}

/** Updates in one call of the trainer. */
const MOST_AT_ONCE = 64;

const DIVERGED = 'The loss is no longer a finite number.';

/** One run of training that is advanced from outside. Each step's controls are remembered, so that a rewound run repeats itself. */
export class Run {
  readonly #spec: RunSpec;
  readonly #data: DataSet;
  readonly #trainer: Trainer;
  readonly #batches: ReturnType<typeof batchSequence>;
  readonly #batchRows: number;
  readonly #history: SnapshotHistory | undefined;
  /** Controls and the step from which each was in force. */
  #timeline: { from: number; controls: Controls }[];
  #step = 0;
  #isOver = false;

  /** @throws RangeError when the specification makes no sense. */
  constructor(spec: RunSpec, { trainer = createTrainer, keepsHistory = false }: RunOptions = {}) {
    assertValidSpec(spec);
    this.#spec = spec;
    this.#data = createDataSet(spec);
    this.#trainer = trainer(spec, this.#data);
    this.#batches = batchSequence(spec.seed, this.#data.training.count, spec.batchSize);
    this.#batchRows = spec.batchSize === 'full' ? this.#data.training.count : spec.batchSize;
    this.#history = keepsHistory ? new SnapshotHistory() : undefined;
    this.#timeline = [{ from: 0, controls: initialControls(spec) }];
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
    this.#history?.keep(this.#trainer.snapshot());
    return [{ kind: 'started', mode: this.#trainer.mode, parameterCount }, ...this.#recorded()];
  }

  /** At most `most` updates, and none beyond the next record; the events that they cause. */
  advance(most: number): TrainingEvent[] {
    if (this.#isOver) return [];
    const isRecorded = most >= this.untilRecord;
    const { diverged, loss } = this.#train(this.#step + Math.min(most, this.untilRecord));
    if (diverged) return [diverged];
    return isRecorded ? this.#recorded(loss) : [];
  }

  /**
   * From the next update on.
   * @throws RangeError when a value makes no sense.
   */
  change(change: RunChange): void {
    const problems = changeProblems(change);
    if (problems.length > 0) throw new RangeError(problems.join(' '));
    const controls = { ...this.#controlsAt(this.#step), ...change };
    this.#timeline = [...this.#timeline.filter(({ from }) => from < this.#step), { from: this.#step, controls }];
  }

  /** Back (or on) to a step that the run has seen, bit for bit. The controls stay as they are now. */
  rewind(step: number): TrainingEvent[] {
    const snapshot = this.#history?.before(step);
    if (!snapshot) throw new RangeError(`step ${step} cannot be reached: the run keeps no snapshot before it`);
    const { controls } = this.#timeline.at(-1) as { controls: Controls };
    this.#trainer.restore(snapshot);
    this.#step = snapshot.step;
    this.#isOver = false;
    while (this.#step < step) this.#train(step);
    this.#history?.truncate(step);
    this.change(controls);
    return [{ kind: 'rewound', step }, ...this.#recorded()];
  }

  /** Copies of the parameters and running statistics as they stand. */
  parameters(): NamedArray[] {
    return this.#trainer.parameters();
  }

  dispose(): void {
    this.#trainer.dispose();
  }

  /** Updates until `stop`; the last loss. */
  #train(stop: number): { loss: number; diverged?: TrainingEvent } {
    let loss = NaN;
    while (this.#step < stop) {
      const done = this.#updates(stop);
      this.#step += done.count;
      loss = done.loss;
      if (!Number.isFinite(loss)) return { loss, diverged: this.#diverged() };
    }
    return { loss };
  }

  /** As many updates as go in one call, under the same controls and within an epoch: the last one's loss, or the first that is not finite. */
  #updates(stop: number): { count: number; loss: number } {
    const controls = this.#controlsAt(this.#step);
    this.#applyDropout(controls);
    const optimiser = optimiserAt(this.#spec, controls, this.#step);
    const most = this.#spec.schedule ? 1 : Math.min(MOST_AT_ONCE, this.#steadyUntil(stop) - this.#step);
    const rows = this.#batches(this.#step, most);
    const count = rows.length / this.#batchRows;
    if (count === 1) return { count, loss: this.#trainer.step(rows, optimiser) };
    const before = this.#trainer.snapshot();
    const last = this.#trainer.step(rows, optimiser, count);
    if (Number.isFinite(last)) return { count, loss: last };
    this.#trainer.restore(before);
    return this.#firstFailure(rows, count, optimiser);
  }

  /** The same updates one by one, up to the one whose loss is not finite. */
  #firstFailure(rows: Int32Array, count: number, optimiser: OptimiserSpec): { count: number; loss: number } {
    for (let i = 0; i < count; i++) {
      const loss = this.#trainer.step(rows.subarray(i * this.#batchRows, (i + 1) * this.#batchRows), optimiser);
      if (!Number.isFinite(loss)) return { count: i + 1, loss };
    }
    return { count, loss: NaN };
  }

  #recorded(batchLoss?: number): TrainingEvent[] {
    const controls = this.#controlsAt(this.#step);
    this.#applyDropout(controls);
    const record: RunRecord = { ...runRecord(this.#spec, this.#data, this.#trainer, this.#step, controls.mode), batchLoss };
    const losses = [record.training?.loss ?? 0, record.validation?.loss ?? 0];
    if (!losses.every(Number.isFinite)) return [this.#diverged()];
    this.#history?.keep(this.#trainer.snapshot());
    if (this.#step < this.#spec.steps) return [record];
    this.#isOver = true;
    return [record, { kind: 'finished', step: this.#step }];
  }

  #diverged(): TrainingEvent {
    this.#isOver = true;
    return { kind: 'diverged', step: this.#step, reason: DIVERGED };
  }

  #controlsAt(step: number): Controls {
    return (this.#timeline.findLast(({ from }) => from <= step) as { controls: Controls }).controls;
  }

  /** The first step up to `stop` at which the remembered controls change. */
  #steadyUntil(stop: number): number {
    return Math.min(stop, this.#timeline.find(({ from }) => from > this.#step)?.from ?? stop);
  }

  #applyDropout({ p }: Controls): void {
    this.#spec.layers.forEach((layer, index) => {
      if (layer.kind === 'dropout') this.#trainer.setDropout(index, p ?? layer.p);
    });
  }
}

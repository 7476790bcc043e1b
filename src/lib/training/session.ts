import { dataSets } from '../data/createDataSet';
import type { DataSet } from '../data/dataSet';
import { hasOwnTables, keepOwnTable, OWN_TABLE_MISSING } from '../data/ownTables';
import type { Moment, TrainingCommand, TrainingFailure, TrainingReport } from './message';
import { Pacer } from './pacer';
import type { RunSpec } from '../spec/spec';
import { createTrainers } from './createTrainer';
import { Run } from './run';
import type { Trainer } from './trainer';
import { specProblems } from '../spec/validateSpec';

/** Milliseconds of training between two looks at the commands. */
const SLICE = 8;
/** Milliseconds between two reports: 60 a second at most. */
const REPORT_INTERVAL = 1000 / 60;
/** Milliseconds between two looks at the clock of a slow pace, so that a new pace is taken up at once. */
const LONGEST_WAIT = 50;
/** A call of this length in milliseconds is short enough to act at once on a command. */
const CALL = 3;

/** The world of a session: in a worker its messages, clock and timer; in a test what stands for them. */
export interface SessionPorts {
  post(report: TrainingReport): void;
  /** Milliseconds. */
  clock(): number;
  /** Calls back after the messages that wait, or after `delay` milliseconds. */
  later(task: () => void, delay: number): void;
}

/** Makes the trainers of runs side by side, each with its data. */
export type TrainersFactory = (specs: readonly RunSpec[], data: readonly DataSet[]) => Trainer[];

/** The worker's side of training: one start at a time, of one run or of several side by side. */
export class Session {
  readonly #ports: SessionPorts;
  readonly #trainersOf: TrainersFactory;
  #number = -1;
  #runs: Run[] = [];
  #pacer = new Pacer();
  #isPaused = true;
  #isScheduled = false;
  #waiting: Moment[] = [];
  /** Moments to come that the page knows from an earlier worker. */
  #known = 0;
  #lastReport = -Infinity;
  /** Updates in a call, adapted to `CALL`. */
  #most = 1;

  constructor(ports: SessionPorts, trainersOf: TrainersFactory = createTrainers) {
    this.#ports = ports;
    this.#trainersOf = trainersOf;
  }

  receive(command: TrainingCommand): void {
    if (command.kind !== 'start' && command.run !== this.#number) return;
    this.#attempt(() => this.#obey(command));
  }

  #obey(command: TrainingCommand): void {
    switch (command.kind) {
      case 'start':
        this.#start(command);
        break;
      case 'pause':
        this.#isPaused = true;
        this.#report();
        break;
      case 'resume':
        this.#isPaused = false;
        this.#pacer.restart(this.#ports.clock());
        this.#schedule(0);
        break;
      case 'step':
        this.#isPaused = true;
        this.#advanceBy(command.count);
        this.#report();
        break;
      case 'pace':
        this.#pacer = new Pacer(command.stepsPerSecond);
        this.#pacer.restart(this.#ports.clock());
        break;
      case 'stop':
        this.#stop();
        break;
    }
  }

  #start({ run, specs, options, tables = [] }: TrainingCommand & { kind: 'start' }): void {
    this.#stop();
    this.#number = run;
    tables.forEach(keepOwnTable);
    const problems = specs.flatMap(specProblems);
    if (problems.length > 0) {
      this.#fail({ kind: 'refused', sentence: problems.join(' ') });
      return;
    }
    if (!hasOwnTables(specs)) {
      this.#fail({ kind: 'data', sentence: OWN_TABLE_MISSING });
      return;
    }
    const data = dataSets(specs);
    const trainers = this.#trainersOf(specs, data);
    this.#runs = specs.map((spec, i) => new Run(spec, { data: data[i], trainer: () => trainers[i] as Trainer }));
    this.#known = options.known ?? 0;
    this.#keep(this.#runs.map((started) => started.start()));
    this.#isPaused = options.paused ?? false;
    this.#pacer = new Pacer(options.stepsPerSecond);
    this.#pacer.restart(this.#ports.clock());
    this.#report();
    this.#schedule(0);
  }

  #stop(): void {
    this.#runs.forEach((run) => run.dispose());
    this.#runs = [];
    this.#waiting = [];
    this.#known = 0;
    this.#number = -1;
    this.#most = 1;
  }

  /** Trains for a slice of time, then lets the commands in. */
  #slice(): void {
    this.#isScheduled = false;
    if (this.#rests()) return;
    const { clock } = this.#ports;
    const end = clock() + SLICE;
    for (let now = clock(); now < end && !this.#rests(); now = clock()) {
      const due = this.#known > 0 ? Infinity : this.#pacer.due(now);
      if (due < 1) break;
      const done = this.#advance(Math.min(this.#most, due));
      if (due === Infinity) this.#pacer.restart(now);
      else this.#pacer.count(done);
      const took = clock() - now;
      if (took < CALL / 2) this.#most *= 2;
      else if (took > CALL) this.#most = Math.max(1, Math.floor(this.#most / 2));
    }
    if (this.#isOver() || clock() - this.#lastReport >= REPORT_INTERVAL) this.#report();
    this.#schedule(this.#known > 0 ? 0 : Math.min(LONGEST_WAIT, this.#pacer.wait(clock())));
  }

  #advanceBy(count: number): void {
    while (this.#known > 0 && !this.#isOver()) this.#advance(Infinity);
    for (let left = count; left > 0 && !this.#isOver();) left -= this.#advance(left);
  }

  /** Moves all runs by the same number of updates, at most `most`, and keeps what they say; the number. */
  #advance(most: number): number {
    const going = this.#runs.filter((run) => !run.isOver);
    const count = Math.min(most, ...going.map((run) => run.untilRecord));
    this.#keep(this.#runs.map((run) => run.advance(count)));
    return count;
  }

  /** Puts the runs' events side by side: first with first, second with second. */
  #keep(events: readonly ReturnType<Run['advance']>[]): void {
    const longest = Math.max(0, ...events.map((ofRun) => ofRun.length));
    for (let i = 0; i < longest; i++) {
      if (this.#known > 0) this.#known -= 1;
      else this.#waiting.push(events.map((ofRun) => ofRun[i]));
    }
  }

  #report(): void {
    this.#lastReport = this.#ports.clock();
    if (this.#waiting.length === 0) return;
    this.#ports.post({ run: this.#number, kind: 'moments', moments: this.#waiting });
    this.#waiting = [];
  }

  #schedule(delay: number): void {
    if (this.#isScheduled || this.#rests()) return;
    this.#isScheduled = true;
    this.#ports.later(() => this.#attempt(() => this.#slice()), delay);
  }

  #attempt(action: () => void): void {
    try {
      action();
    } catch (error) {
      this.#fail({ kind: 'died', sentence: `The training failed: ${error instanceof Error ? error.message : String(error)}` });
    }
  }

  #fail(failure: TrainingFailure): void {
    const run = this.#number;
    this.#stop();
    this.#ports.post({ run, kind: 'failed', failure });
  }

  #rests(): boolean {
    return (this.#isPaused && this.#known === 0) || this.#isOver();
  }

  #isOver(): boolean {
    return this.#runs.every((run) => run.isOver);
  }
}

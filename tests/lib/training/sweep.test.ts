import { describe, expect, test } from 'vitest';
import { TrainingClient, type TrainingWorker } from '../../../src/lib/training/client';
import { ClientPool } from '../../../src/lib/training/clientPool';
import type { TrainingFailure, TrainingReport } from '../../../src/lib/training/message';
import { Session } from '../../../src/lib/training/session';
import { Sweep, type SweepOptions, type SweptRun } from '../../../src/lib/training/sweep';
import type { RunSpec } from '../../../src/lib/spec/spec';
import { train } from '../../../src/lib/training/train';
import { exampleSpec } from './exampleSpec';

/** A worker in this thread: its reports and its next slice of training come when the test says so. */
function inlineWorker() {
  const due: (() => void)[] = [];
  let now = 0;
  const worker: TrainingWorker = {
    postMessage: (command) => session.receive(command),
    terminate: () => undefined,
    onmessage: null,
    onerror: null,
    onmessageerror: null,
  };
  const deliver = (report: TrainingReport) => due.push(() => worker.onmessage?.(new MessageEvent('message', { data: report })));
  const session = new Session({ post: deliver, clock: () => (now += 1), later: (task) => due.push(task) });
  let turns = 0;
  const settle = (most = Infinity) => {
    for (let turn = 0; due.length > 0 && turn < most; turn++, turns++) due.shift()?.();
  };
  return { worker, settle, done: () => turns };
}

interface Options extends SweepOptions {
  /** Of the pool; 1 if absent. */
  workers?: number;
  /** Makes what trains on the page, where a worker cannot be made. */
  onPage?: () => TrainingWorker;
  createWorker?: () => TrainingWorker;
}

/** A sweep over inline workers, in the order in which they were made. */
function sweepOf(specs: readonly RunSpec[], { workers = 1, onPage, createWorker, ...options }: Options = {}) {
  const made: ReturnType<typeof inlineWorker>[] = [];
  const create = () => {
    const inline = inlineWorker();
    made.push(inline);
    return inline.worker;
  };
  const ended: { index: number; run: SweptRun }[] = [];
  const failures: TrainingFailure[] = [];
  const refusals: string[] = [];
  const listener = {
    onRun: (index: number, run: SweptRun) => ended.push({ index, run }),
    onFailure: (failure: TrainingFailure) => failures.push(failure),
    onPage: (reason: string) => refusals.push(reason),
  };
  const pool = new ClientPool(workers, () => new TrainingClient(createWorker ?? create, onPage));
  /** All workers, turn by turn, or those that are named until nothing of theirs is due. */
  const settle = (most = Infinity, only?: readonly number[]) => {
    for (let before = -1, turn = 0; turn < most && before !== turns(); turn++) {
      before = turns();
      for (const [index, { settle: settleOne }] of made.entries()) if (only?.includes(index) ?? true) settleOne(1);
    }
  };
  const turns = () => made.reduce((sum, { done }) => sum + done(), 0);
  return { sweep: new Sweep(pool, specs, listener, options), settle, ended, failures, refusals, made, pool };
}

/** The same run without a worker. */
function alone(spec: RunSpec): SweptRun {
  const events = [...train(spec)];
  const diverged = events.find((event) => event.kind === 'diverged');
  return { records: events.filter((event) => event.kind === 'record'), divergedAt: diverged?.step };
}

const seeds = [1, 2, 3];
const specs = seeds.map((seed) => exampleSpec({ seed }));
const wild = exampleSpec({ optimiser: { kind: 'sgd', learningRate: 1e30 } });

describe('a sweep', () => {
  test('gives what each run gives by itself, in order', () => {
    const { sweep, settle, ended } = sweepOf(specs);
    sweep.resume();
    settle();
    expect(ended.map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(ended.map(({ run }) => run)).toEqual(specs.map(alone));
  });

  test('does nothing before it is resumed, rests while it is paused, and goes on to the same end', () => {
    const { sweep, settle, ended } = sweepOf(specs);
    settle();
    expect(ended).toHaveLength(0);
    sweep.resume();
    settle(3);
    sweep.pause();
    settle();
    const before = ended.length;
    expect(before).toBeLessThan(specs.length);
    settle();
    expect(ended).toHaveLength(before);
    sweep.resume();
    settle();
    expect(ended.map(({ run }) => run)).toEqual(specs.map(alone));
  });

  test('goes on after a run that diverged, and tells where', () => {
    const { sweep, settle, ended } = sweepOf([wild, exampleSpec()]);
    sweep.resume();
    settle();
    expect(ended[0]?.run.divergedAt).toBe(alone(wild).divergedAt);
    expect(ended[0]?.run.divergedAt).toBeGreaterThan(0);
    expect(ended[1]?.run.divergedAt).toBeUndefined();
  });

  test('ends a run at the record that is enough', () => {
    const { sweep, settle, ended } = sweepOf(specs, { isEnough: ({ step }) => step >= 20 });
    sweep.resume();
    settle();
    expect(ended.map(({ run }) => run.records.map(({ step }) => step))).toEqual(seeds.map(() => [0, 10, 20]));
  });

  test('is silent once it is stopped', () => {
    const { sweep, settle, ended } = sweepOf(specs);
    sweep.resume();
    settle(3);
    sweep.stop();
    const before = ended.length;
    sweep.resume();
    settle();
    expect(ended).toHaveLength(before);
  });

  test('ends with a sentence when a specification makes no sense', () => {
    const { sweep, settle, ended, failures } = sweepOf([exampleSpec(), exampleSpec({ steps: -1 }), exampleSpec()]);
    sweep.resume();
    settle();
    expect(ended).toHaveLength(1);
    expect(failures.map(({ kind }) => kind)).toEqual(['refused']);
  });
});

describe('a sweep in several workers', () => {
  const many = [1, 2, 3, 4, 5].map((seed) => exampleSpec({ seed }));

  test.each([2, 3, 8])('of %d gives the same runs in the same order as one', (workers) => {
    const { sweep, settle, ended, made } = sweepOf(many, { workers });
    sweep.resume();
    settle();
    expect(made).toHaveLength(Math.min(workers, many.length));
    expect(ended.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
    expect(ended.map(({ run }) => run)).toEqual(many.map(alone));
  });

  test('tells nothing of a run before those that come first, and all of them when those are over', () => {
    const { sweep, settle, ended } = sweepOf(many, { workers: 2 });
    sweep.resume();
    settle(Infinity, [1]);
    expect(ended).toHaveLength(0);
    settle(Infinity, [0]);
    expect(ended.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
  });

  test('rests in all of them while it is paused, and goes on to the same end when their workers were given back meanwhile', () => {
    const { sweep, settle, ended, made, pool } = sweepOf(many, { workers: 2 });
    sweep.resume();
    settle(4);
    sweep.pause();
    settle();
    const before = ended.length;
    expect(before).toBeLessThan(many.length);
    pool.rest();
    sweep.resume();
    settle();
    expect(made).toHaveLength(4);
    expect(ended.map(({ run }) => run)).toEqual(many.map(alone));
  });

  test('loses nothing when a worker dies, and ends with a sentence when the same run dies twice', () => {
    const { sweep, settle, ended, failures, made } = sweepOf(many, { workers: 2 });
    sweep.resume();
    settle(3);
    made[1]?.worker.onerror?.(new Event('error') as ErrorEvent);
    settle();
    expect(failures).toEqual([]);
    expect(ended.map(({ run }) => run)).toEqual(many.map(alone));

    const deadly = sweepOf(many, { workers: 1 });
    deadly.sweep.resume();
    deadly.settle(2);
    deadly.made[0]?.worker.onerror?.(new Event('error') as ErrorEvent);
    deadly.settle(2);
    expect(deadly.failures).toEqual([]);
    deadly.made[1]?.worker.onerror?.(new Event('error') as ErrorEvent);
    expect(deadly.failures.map(({ kind }) => kind)).toEqual(['died']);
  });

  test('trains on the page by one client alone where no worker is to be had, and says so once', () => {
    const inline = inlineWorker();
    const forbidden = () => {
      throw new Error('forbidden');
    };
    const { sweep, ended, refusals } = sweepOf(many, { workers: 3, createWorker: forbidden, onPage: () => inline.worker });
    sweep.resume();
    inline.settle();
    expect(refusals).toEqual(['forbidden']);
    expect(ended.map(({ run }) => run)).toEqual(many.map(alone));
  });
});

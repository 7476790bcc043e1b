import { describe, expect, test } from 'vitest';
import { TrainingClient, type TrainingWorker } from '../../../src/lib/training/client';
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
  const settle = (most = Infinity) => {
    for (let turn = 0; due.length > 0 && turn < most; turn++) due.shift()?.();
  };
  return { worker, settle };
}

function sweepOf(specs: readonly RunSpec[], options?: SweepOptions) {
  const { worker, settle } = inlineWorker();
  const ended: { index: number; run: SweptRun }[] = [];
  const failures: TrainingFailure[] = [];
  const listener = {
    onRun: (index: number, run: SweptRun) => ended.push({ index, run }),
    onFailure: (failure: TrainingFailure) => failures.push(failure),
  };
  return { sweep: new Sweep(new TrainingClient(() => worker), specs, listener, options), settle, ended, failures };
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

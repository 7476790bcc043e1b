import { describe, expect, test } from 'vitest';
import type { Moment, TrainingCommand, TrainingReport } from '../../../src/lib/training/message';
import { Session } from '../../../src/lib/training/session';
import { memory } from '../../../src/lib/training/tensorflow';
import { train } from '../../../src/lib/training/train';
import { exampleSpec } from './exampleSpec';
import { ownRun } from './ownRun';

/** A session whose clock moves by `tick` milliseconds at each look, and whose later is when the test says so. */
function standIn(tick = 1) {
  const reports: TrainingReport[] = [];
  const waiting: { task: () => void; at: number }[] = [];
  let now = 0;
  const session = new Session({
    post: (report) => reports.push(report),
    clock: () => (now += tick),
    later: (task, delay) => waiting.push({ task, at: now + delay }),
  });
  return {
    reports,
    send: (command: TrainingCommand) => session.receive(command),
    isWaiting: () => waiting.length > 0,
    /** Does what is due later, once. */
    turn() {
      const next = waiting.shift();
      if (!next) return;
      now = Math.max(now, next.at);
      next.task();
    },
    settle() {
      while (waiting.length > 0) this.turn();
    },
    now: () => now,
    moments: (): Moment[] => reports.flatMap((report) => (report.kind === 'moments' ? report.moments : [])),
    steps: () =>
      reports
        .flatMap((report) => (report.kind === 'moments' ? report.moments : []))
        .map(([event]) => (event && 'step' in event ? event.step : -1)),
  };
}

const start = (specs = [exampleSpec()], run = 1, options = {}): TrainingCommand => ({ run, kind: 'start', specs, options });
const wild = exampleSpec({ optimiser: { kind: 'sgd', learningRate: 1e30 } });

test('a run through a session says what the run itself says', () => {
  const session = standIn();
  session.send(start());
  session.settle();
  expect(session.moments().map(([event]) => event)).toEqual([...train(exampleSpec())]);
});

test('twins move in step and their records arrive together', () => {
  const session = standIn();
  const twin = exampleSpec({ layers: exampleSpec().layers.filter(({ kind }) => kind !== 'dropout') });
  session.send(start([exampleSpec(), twin]));
  session.settle();
  expect(session.moments().map(([first]) => first)).toEqual([...train(exampleSpec())]);
  expect(session.moments().map(([, second]) => second)).toEqual([...train(twin)]);
});

test('a twin that diverges falls silent, the other goes on', () => {
  const session = standIn();
  session.send(start([wild, exampleSpec()]));
  session.settle();
  const last = session.moments()[session.moments().length - 1];
  expect(session.moments().some(([first]) => first?.kind === 'diverged')).toBe(true);
  expect(last).toEqual([undefined, { kind: 'finished', step: 40 }]);
});

describe('commands', () => {
  test('pause stops the steps until resume', () => {
    const session = standIn(5);
    session.send(start([exampleSpec({ steps: 100_000 })]));
    session.turn();
    session.send({ run: 1, kind: 'pause' });
    const reached = session.steps().length;
    session.settle();
    expect(session.steps()).toHaveLength(reached);
    session.send({ run: 1, kind: 'resume' });
    for (let i = 0; i < 20; i++) session.turn();
    expect(session.steps().length).toBeGreaterThan(reached);
    session.send({ run: 1, kind: 'stop' });
  });

  test('a start that is paused waits at step 0; steps come one by one', () => {
    const session = standIn();
    session.send(start([exampleSpec({ record: { every: 1 } })], 1, { paused: true }));
    session.settle();
    expect(session.steps()).toEqual([-1, 0]);
    session.send({ run: 1, kind: 'step', count: 1 });
    session.send({ run: 1, kind: 'step', count: 3 });
    expect(session.steps()).toEqual([-1, 0, 1, 2, 3, 4]);
    session.send({ run: 1, kind: 'stop' });
  });

  test('of another run are ignored', () => {
    const session = standIn();
    session.send(start([exampleSpec()], 7));
    session.send({ run: 6, kind: 'stop' });
    session.settle();
    expect(session.steps()).toContain(40);
  });

  test('a new start replaces a run at once, and nothing of it stays', () => {
    const before = memory().numTensors;
    const session = standIn(5);
    session.send(start([exampleSpec({ steps: 100_000 })], 1));
    session.turn();
    session.send(start([exampleSpec()], 2));
    const reports = session.reports.length;
    session.settle();
    expect(session.reports.slice(reports).every(({ run }) => run === 2)).toBe(true);
    session.send({ run: 2, kind: 'stop' });
    expect(memory().numTensors).toBe(before);
  });
});

describe('a start whose first moments are known', () => {
  const all = [...train(exampleSpec())];

  test('tells the rest, which is the same', () => {
    const session = standIn();
    session.send(start([exampleSpec()], 1, { known: 3 }));
    session.settle();
    expect(session.moments().map(([event]) => event)).toEqual(all.slice(3));
  });

  test('stands where they end when it is paused, and goes on from there at its pace', () => {
    const session = standIn(0.1);
    session.send(start([exampleSpec()], 1, { known: 3, paused: true, stepsPerSecond: 100 }));
    session.settle();
    expect(session.moments()).toEqual([]);
    const begun = session.now();
    session.send({ run: 1, kind: 'resume' });
    session.settle();
    expect(session.moments().map(([event]) => event)).toEqual(all.slice(3));
    expect(session.now() - begun).toBeGreaterThan(290);
  });

  test('is stepped from where they end', () => {
    const session = standIn();
    session.send(start([exampleSpec()], 1, { known: 3, paused: true }));
    session.send({ run: 1, kind: 'step', count: 10 });
    expect(session.moments().map(([event]) => event)).toEqual([all[3]]);
    session.send({ run: 1, kind: 'stop' });
  });
});

test('reports come at most 60 times a second', () => {
  const session = standIn(0.5);
  session.send(start([exampleSpec({ steps: 2000, record: { every: 1 } })]));
  session.settle();
  expect(session.reports.length).toBeGreaterThan(3);
  expect(session.reports.length - 2).toBeLessThanOrEqual((session.now() * 60) / 1000);
});

test('a pace is kept: 100 steps a second take 0.4 seconds for 40 steps', () => {
  const session = standIn(0.1);
  session.send(start([exampleSpec({ record: { every: 1 } })], 1, { stepsPerSecond: 100 }));
  session.settle();
  expect(session.steps()).toContain(40);
  expect(session.now()).toBeGreaterThan(390);
  expect(session.now()).toBeLessThan(450);
});

test('a specification that makes no sense is refused with a sentence', () => {
  const session = standIn();
  session.send(start([exampleSpec({ batchSize: 61 })]));
  expect(session.reports).toEqual([
    { run: 1, kind: 'failed', failure: { kind: 'refused', sentence: 'batchSize must be a whole number from 1 to 60, not 61.' } },
  ]);
  expect(session.isWaiting()).toBe(false);
});

describe("a session with the reader's own table", () => {
  const { spec, table } = ownRun('session');

  test('trains on the rows that come with the start', () => {
    const session = standIn();
    session.send({ run: 1, kind: 'start', specs: [spec], options: {}, tables: [table] });
    session.settle();
    expect(session.moments().map(([event]) => event)).toEqual([...train(spec)]);
    expect(session.moments().at(-1)?.[0]?.kind).toBe('finished');
  });

  test('says so where the rows are not there', () => {
    const session = standIn();
    session.send(start([ownRun('nowhere').spec]));
    session.settle();
    expect(session.reports).toEqual([
      { run: 1, kind: 'failed', failure: { kind: 'data', sentence: expect.stringContaining('load its file again') as string } },
    ]);
  });
});

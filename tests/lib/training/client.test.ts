import { describe, expect, test } from 'vitest';
import { keepOwnTable } from '../../../src/lib/data/ownTables';
import { TrainingClient, type TrainingWorker } from '../../../src/lib/training/client';
import type { TrainingCommand, TrainingFailure, TrainingReport } from '../../../src/lib/training/message';
import { exampleSpec } from './exampleSpec';
import { ownRun } from './ownRun';

class WorkerStandIn implements TrainingWorker {
  readonly commands: TrainingCommand[] = [];
  isTerminated = false;
  onmessage: TrainingWorker['onmessage'] = null;
  onerror: TrainingWorker['onerror'] = null;
  onmessageerror: TrainingWorker['onmessageerror'] = null;

  postMessage(command: TrainingCommand) {
    this.commands.push(command);
  }

  terminate() {
    this.isTerminated = true;
  }

  report(report: TrainingReport) {
    this.onmessage?.(new MessageEvent('message', { data: report }));
  }

  die() {
    this.onerror?.({} as ErrorEvent);
  }
}

function connected() {
  const workers: WorkerStandIn[] = [];
  const heard: number[] = [];
  const failures: TrainingFailure[] = [];
  const client = new TrainingClient(() => {
    const worker = new WorkerStandIn();
    workers.push(worker);
    return worker;
  });
  const begin = () =>
    client.start([exampleSpec()], { onMoments: (moments) => heard.push(moments.length), onFailure: (failure) => failures.push(failure) });
  return { client, workers, heard, failures, begin };
}

const moments = (run: number, count = 1): TrainingReport => ({ run, kind: 'moments', moments: Array.from({ length: count }, () => []) });

describe('a client', () => {
  test('makes its worker at the first start and keeps it', () => {
    const { workers, begin } = connected();
    expect(workers).toHaveLength(0);
    begin();
    begin();
    expect(workers).toHaveLength(1);
    expect(workers[0]?.commands.map(({ kind, run }) => [kind, run])).toEqual([
      ['start', 1],
      ['start', 2],
    ]);
  });

  test('makes its worker ahead of a start, and ends it again if nothing was started', () => {
    const { client, workers, begin, heard } = connected();
    client.warm();
    client.warm();
    expect(workers).toHaveLength(1);
    client.cool();
    expect(workers[0]?.isTerminated).toBe(true);
    client.warm();
    begin();
    expect(workers).toHaveLength(2);
    client.cool();
    expect(workers[1]?.isTerminated).toBe(false);
    workers[1]?.report(moments(1, 5));
    client.cool();
    expect(workers[1]?.isTerminated).toBe(false);
    expect(heard).toEqual([5]);
  });

  test('starts with another worker if the one that was made ahead has died', () => {
    const { client, workers, failures, begin } = connected();
    client.warm();
    workers[0]?.die();
    begin();
    expect(workers.map(({ commands }) => commands.length)).toEqual([0, 1]);
    expect(failures).toEqual([]);
  });

  test('drops what comes from a run that was replaced or stopped', () => {
    const { workers, heard, begin } = connected();
    begin();
    const second = begin();
    workers[0]?.report(moments(1, 5));
    workers[0]?.report(moments(2, 3));
    second.stop();
    workers[0]?.report(moments(2, 4));
    expect(heard).toEqual([3]);
  });

  test('sends nothing for a handle that was replaced', () => {
    const { workers, begin } = connected();
    const first = begin();
    const second = begin();
    first.pause();
    second.pause();
    second.stepOnce();
    expect(workers[0]?.commands.slice(2)).toEqual([
      { run: 2, kind: 'pause' },
      { run: 2, kind: 'step', count: 1 },
    ]);
  });

  test('says that its worker died, and starts anew with another', () => {
    const { workers, heard, failures, begin } = connected();
    begin();
    workers[0]?.die();
    expect(failures).toEqual([{ kind: 'died', sentence: 'The training ended unexpectedly. It can be started anew.' }]);
    expect(workers[0]?.isTerminated).toBe(true);
    begin();
    expect(workers).toHaveLength(2);
    const run = workers[1]?.commands[0]?.run ?? NaN;
    workers[1]?.report(moments(run, 2));
    expect(heard).toEqual([2]);
  });

  test('hands on a refusal', () => {
    const { workers, failures, begin } = connected();
    begin();
    workers[0]?.report({ run: 1, kind: 'failed', failure: { kind: 'refused', sentence: 'steps must be more.' } });
    expect(failures).toEqual([{ kind: 'refused', sentence: 'steps must be more.' }]);
  });

  describe('where no worker is to be had', () => {
    const onPage = (createWorker: () => TrainingWorker) => {
      const stands: WorkerStandIn[] = [];
      const reasons: string[] = [];
      const failures: string[] = [];
      const client = new TrainingClient(createWorker, () => {
        const stand = new WorkerStandIn();
        stands.push(stand);
        return stand;
      });
      const listener = {
        onMoments: () => undefined,
        onFailure: ({ sentence }: TrainingFailure) => failures.push(sentence),
        onPage: (reason: string) => reasons.push(reason),
      };
      return { client, stands, reasons, failures, begin: () => client.start([exampleSpec()], listener) };
    };

    test('trains on the page from the first start, and says why', () => {
      const { stands, reasons, begin } = onPage(() => {
        throw new Error('Workers are forbidden');
      });
      begin().resume();
      expect(reasons).toEqual(['Workers are forbidden']);
      expect(stands[0]?.commands.map(({ kind }) => kind)).toEqual(['start', 'resume']);
    });

    test('takes what a worker that never began was told to the page, and keeps to it', () => {
      const worker = new WorkerStandIn();
      const { client, stands, reasons, failures, begin } = onPage(() => worker);
      const handle = begin();
      handle.pace(25);
      worker.die();
      expect(worker.isTerminated).toBe(true);
      expect(stands[0]?.commands.map(({ kind }) => kind)).toEqual(['start', 'pace']);
      client.rest();
      handle.resume();
      expect(stands).toHaveLength(2);
      expect(reasons).toHaveLength(2);
      expect(failures).toEqual([]);
    });

    test('a worker that has begun, and the page, may still fail', () => {
      const worker = new WorkerStandIn();
      const begun = onPage(() => worker);
      begun.begin();
      worker.report(moments(1));
      worker.die();
      expect([begun.failures.length, begun.stands.length]).toEqual([1, 0]);

      const never = onPage(() => {
        throw new Error('Workers are forbidden');
      });
      never.begin();
      never.stands[0]?.die();
      expect([never.failures.length, never.stands.length]).toEqual([1, 1]);
    });
  });

  describe('that rests', () => {
    const over: TrainingReport = { run: 1, kind: 'moments', moments: [[{ kind: 'finished', step: 40 }]] };

    test('gives its worker back, and has another train what was heard again when the runs go on', () => {
      const { client, workers, heard, begin } = connected();
      const handle = begin();
      workers[0]?.report(moments(1, 5));
      handle.pace(25);
      client.rest();
      expect(workers[0]?.isTerminated).toBe(true);
      handle.pause();
      handle.pace(50);
      expect(workers).toHaveLength(1);
      handle.resume();
      expect(workers[1]?.commands).toEqual([
        { run: 1, kind: 'start', specs: [exampleSpec()], options: { paused: true, stepsPerSecond: 50, known: 5 } },
        { run: 1, kind: 'resume' },
      ]);
      workers[1]?.report(moments(1, 2));
      workers[0]?.report(moments(1, 9));
      expect(heard).toEqual([5, 2]);
    });

    test('makes no other for runs that are over, stopped or replaced', () => {
      const { client, workers, begin } = connected();
      const first = begin();
      workers[0]?.report(over);
      client.rest();
      first.resume();
      first.stepOnce();
      expect(workers).toHaveLength(1);
      const second = begin();
      second.stop();
      client.rest();
      first.resume();
      second.resume();
      expect(workers).toHaveLength(2);
    });

    test('starts anew with another', () => {
      const { client, workers, begin } = connected();
      begin();
      client.rest();
      begin();
      expect(workers[1]?.commands.map(({ kind, run }) => [kind, run])).toEqual([['start', 2]]);
    });
  });

  test('ends its worker when it is disposed of', () => {
    const { client, workers, heard, begin } = connected();
    begin();
    client.dispose();
    expect(workers[0]?.isTerminated).toBe(true);
    workers[0]?.report(moments(1));
    expect(heard).toEqual([]);
  });
});

describe("a client with the reader's own table", () => {
  const { spec, table } = ownRun('client');
  const listener = { onMoments: () => undefined, onFailure: () => undefined };
  const tablesOf = ({ commands }: WorkerStandIn) =>
    commands.flatMap((command) => (command.kind === 'start' ? [command.tables?.map(({ hash }) => hash)] : []));

  test('hands it to a worker once, and to the next one again', () => {
    keepOwnTable(table);
    const { client, workers } = connected();
    client.start([spec], listener);
    client.start([spec, spec], listener);
    expect(workers.map(tablesOf)).toEqual([[['client'], undefined]]);
    client.rest();
    client.start([spec], listener);
    expect(workers.map(tablesOf)).toEqual([[['client'], undefined], [['client']]]);
  });
});

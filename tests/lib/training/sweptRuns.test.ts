import { expect, test } from 'vitest';
import { trainedRun } from '../../../src/lib/experiments/trainedRun';
import { TrainingClient, type TrainingWorker } from '../../../src/lib/training/client';
import { ClientPool } from '../../../src/lib/training/clientPool';
import { Session } from '../../../src/lib/training/session';
import { sweptRuns } from '../../../src/lib/training/sweptRuns';
import { exampleSpec } from './exampleSpec';

/** A worker in this thread, which goes on by itself. */
function ownWorker(): TrainingWorker {
  const worker: TrainingWorker = {
    postMessage: (command) => session.receive(command),
    terminate: () => undefined,
    onmessage: null,
    onerror: null,
    onmessageerror: null,
  };
  const session = new Session({
    post: (data) => setTimeout(() => worker.onmessage?.(new MessageEvent('message', { data }))),
    clock: () => performance.now(),
    later: (task) => setTimeout(task),
  });
  return worker;
}

const pool = (size: number) => new ClientPool(size, () => new TrainingClient(ownWorker));

test('runs come in the order of their specifications, and are those of one thread', async () => {
  const specs = [1, 2, 3].map((seed) => exampleSpec({ seed }));
  const done: number[] = [];
  const runs = await sweptRuns(pool(2), specs, (count) => done.push(count));
  expect(done).toEqual([1, 2, 3]);
  expect(runs.map(({ records }) => records.at(-1)?.training?.loss)).toEqual(specs.map((spec) => trainedRun(spec).last.training?.loss));
});

test('of no specifications there are no runs', async () => {
  expect(await sweptRuns(pool(1), [])).toEqual([]);
});

test('a specification that makes no sense is refused with a sentence', async () => {
  await expect(sweptRuns(pool(1), [exampleSpec({ steps: -1 })])).rejects.toThrow(/\w+/);
});

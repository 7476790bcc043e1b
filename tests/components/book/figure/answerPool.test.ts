import { expect, test } from 'vitest';
import { AnswerPool } from '../../../../src/components/book/figure/answerPool';
import type { AnswerWorker } from '../../../../src/components/book/figure/answerQueue';

class WorkerStandIn implements AnswerWorker<number, string> {
  readonly questions: number[] = [];
  isTerminated = false;
  onmessage: AnswerWorker<number, string>['onmessage'] = null;
  onerror: AnswerWorker<number, string>['onerror'] = null;

  postMessage(question: number) {
    this.questions.push(question);
  }

  terminate() {
    this.isTerminated = true;
  }

  answer(data: string) {
    this.onmessage?.(new MessageEvent('message', { data }));
  }

  die(message?: string) {
    this.onerror?.({ message } as ErrorEvent);
  }
}

/** @param isRefused whether no worker can be made */
function poolOf(size: number, isRefused = false) {
  const workers: WorkerStandIn[] = [];
  const stands: WorkerStandIn[] = [];
  const made = (all: WorkerStandIn[]) => {
    const one = new WorkerStandIn();
    all.push(one);
    return one;
  };
  const pool = new AnswerPool<number, string>(
    size,
    () => {
      if (isRefused) throw new Error('No workers here');
      return made(workers);
    },
    () => made(stands),
  );
  return { pool, workers, stands };
}

test('the questions are shared out to as many workers as there may be, each of which has one at a time', async () => {
  const { pool, workers } = poolOf(2);
  const answers = [1, 2, 3].map((question) => pool.ask(question));
  expect(workers.map(({ questions }) => questions)).toEqual([[1], [2]]);
  workers[1]?.answer('two');
  expect(workers.map(({ questions }) => questions)).toEqual([[1], [2, 3]]);
  workers[1]?.answer('three');
  workers[0]?.answer('one');
  expect(await Promise.all(answers)).toEqual(['one', 'two', 'three']);
});

test('one worker is enough for questions that come one after another', async () => {
  const { pool, workers } = poolOf(4);
  for (const question of [1, 2, 3]) {
    const answer = pool.ask(question);
    workers[0]?.answer(`${question}`);
    expect(await answer).toBe(`${question}`);
  }
  expect(workers).toHaveLength(1);
});

test('where no worker can be made, or none begins, the page answers every question', async () => {
  for (const isRefused of [true, false]) {
    const { pool, workers, stands } = poolOf(2, isRefused);
    const answers = [1, 2, 3].map((question) => pool.ask(question));
    if (!isRefused) workers[0]?.die();
    expect(stands).toHaveLength(1);
    const done = Promise.all(answers);
    for (const question of [1, 2, 3]) {
      expect(stands[0]?.questions.at(-1)).toBe(question);
      stands[0]?.answer(`${question}`);
    }
    expect(await done).toEqual(['1', '2', '3']);
    expect(workers.every(({ isTerminated }) => isTerminated)).toBe(true);
  }
});

test('a worker that dies over a question refuses that one, and another takes its place', async () => {
  const { pool, workers } = poolOf(1);
  const [first, second, third] = [pool.ask(1), pool.ask(2), pool.ask(3)];
  workers[0]?.answer('one');
  expect(await first).toBe('one');
  workers[0]?.die('out of memory');
  await expect(second).rejects.toThrow('out of memory');
  workers[1]?.answer('three');
  expect(await third).toBe('three');
});

test('what is disposed of asks no more', () => {
  const { pool, workers } = poolOf(1);
  void pool.ask(1);
  void pool.ask(2);
  pool.dispose();
  expect(workers[0]?.isTerminated).toBe(true);
  workers[0]?.answer('one');
  expect(workers[0]?.questions).toEqual([1]);
});

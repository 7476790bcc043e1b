import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AnswerQueue, type AnswerWorker } from '../../../../src/components/book/figure/answerQueue';
import { PATIENCE } from '../../../../src/components/book/figure/useRest';

interface Question {
  number: number;
}

class WorkerStandIn implements AnswerWorker<Question, string> {
  readonly questions: number[] = [];
  isTerminated = false;
  onmessage: AnswerWorker<Question, string>['onmessage'] = null;
  onerror: AnswerWorker<Question, string>['onerror'] = null;

  postMessage({ number }: Question) {
    this.questions.push(number);
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

/** A queue of which the first `refusals` workers cannot be made. */
function queueOf({ refusals = 0, hasPage = false } = {}) {
  const stands: WorkerStandIn[] = [];
  const reasons: string[] = [];
  const workers: WorkerStandIn[] = [];
  const answers: [number, string][] = [];
  const failures: string[] = [];
  let refused = 0;
  const queue = new AnswerQueue<Question, string>(
    () => {
      if (refused++ < refusals) throw new Error('No workers here');
      const worker = new WorkerStandIn();
      workers.push(worker);
      return worker;
    },
    {
      onAnswer: ({ number }, answer) => answers.push([number, answer]),
      onFailure: (kind, reason) => failures.push(`${kind}: ${reason}`),
      onPage: (reason) => reasons.push(reason),
    },
    hasPage
      ? () => {
          const stand = new WorkerStandIn();
          stands.push(stand);
          return stand;
        }
      : undefined,
  );
  const ask = (...numbers: number[]) => numbers.forEach((number) => queue.ask({ number }));
  return { queue, workers, stands, reasons, answers, failures, ask };
}

describe('a queue of questions', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  test('gives its worker back when nothing is asked for a while, and makes another for the next question', () => {
    const { workers, answers, ask } = queueOf();
    ask(1);
    vi.advanceTimersByTime(2 * PATIENCE);
    expect(workers[0]?.isTerminated).toBe(false);
    workers[0]?.answer('one');
    vi.advanceTimersByTime(PATIENCE / 2);
    ask(2);
    vi.advanceTimersByTime(PATIENCE);
    expect(workers[0]?.isTerminated).toBe(false);
    workers[0]?.answer('two');
    vi.advanceTimersByTime(PATIENCE);
    expect(workers[0]?.isTerminated).toBe(true);
    ask(3);
    workers[1]?.answer('three');
    expect(answers.map(([number]) => number)).toEqual([1, 2, 3]);
  });

  test('makes its worker at the first question and keeps it', () => {
    const { workers, answers, ask } = queueOf();
    expect(workers).toHaveLength(0);
    ask(1);
    workers[0]?.answer('one');
    ask(2);
    workers[0]?.answer('two');
    expect(workers).toHaveLength(1);
    expect(answers).toEqual([
      [1, 'one'],
      [2, 'two'],
    ]);
  });

  test('keeps the last of the questions that come while the worker computes', () => {
    const { workers, answers, ask } = queueOf();
    ask(1, 2, 3);
    expect(workers[0]?.questions).toEqual([1]);
    workers[0]?.answer('one');
    expect(workers[0]?.questions).toEqual([1, 3]);
    workers[0]?.answer('three');
    expect(workers[0]?.questions).toEqual([1, 3]);
    expect(answers).toEqual([
      [1, 'one'],
      [3, 'three'],
    ]);
  });

  test('asks a later question although no worker could be made for an earlier one', () => {
    const { workers, answers, failures, ask } = queueOf({ refusals: 1 });
    ask(1);
    expect(failures).toEqual(['unsupported: No workers here']);
    ask(2);
    workers[0]?.answer('two');
    expect(answers).toEqual([[2, 'two']]);
  });

  test('asks the next question of another worker when one has died', () => {
    const { workers, answers, failures, ask } = queueOf();
    ask(1);
    workers[0]?.die('out of memory');
    expect(failures).toEqual(['failed: out of memory']);
    expect(workers[0]?.isTerminated).toBe(true);
    ask(2);
    workers[1]?.answer('two');
    expect(answers).toEqual([[2, 'two']]);
  });

  test('asks the page where no worker can be made, and from then on', () => {
    const { stands, reasons, answers, failures, ask } = queueOf({ refusals: 9, hasPage: true });
    ask(1);
    stands[0]?.answer('one');
    ask(2);
    expect(stands.map(({ questions }) => questions)).toEqual([[1, 2]]);
    expect({ reasons, failures, answers }).toEqual({ reasons: ['No workers here'], failures: [], answers: [[1, 'one']] });
  });

  test('asks the page the newest question when a worker never begins, but not when one dies of something', () => {
    const silent = queueOf({ hasPage: true });
    silent.ask(1, 2);
    silent.workers[0]?.die();
    expect(silent.stands.map(({ questions }) => questions)).toEqual([[2]]);
    expect([silent.reasons.length, silent.failures.length]).toEqual([1, 0]);

    const dying = queueOf({ hasPage: true });
    dying.ask(1);
    dying.workers[0]?.die('out of memory');
    expect([dying.stands.length, dying.failures]).toEqual([0, ['failed: out of memory']]);
  });

  test('ends its worker with itself', () => {
    const { queue, workers, ask } = queueOf();
    ask(1);
    queue.dispose();
    expect(workers[0]?.isTerminated).toBe(true);
  });
});

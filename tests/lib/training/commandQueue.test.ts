import { expect, test } from 'vitest';
import { CommandQueue } from '../../../src/lib/training/commandQueue';
import type { TrainingCommand } from '../../../src/lib/training/message';
import { exampleSpec } from './exampleSpec';

const start = (run: number): TrainingCommand => ({ run, kind: 'start', specs: [exampleSpec()], options: {} });
const pause = (run: number): TrainingCommand => ({ run, kind: 'pause' });

/** A queue whose waiting messages have been received when the test says so. */
function standIn() {
  const delivered: string[] = [];
  const tasks: (() => void)[] = [];
  const queue = new CommandQueue(
    ({ kind, run }) => delivered.push(`${kind} ${run}`),
    (task) => tasks.push(task),
  );
  return { delivered, send: (command: TrainingCommand) => queue.receive(command), settle: () => tasks.splice(0).forEach((task) => task()) };
}

test('commands arrive in order, each once', () => {
  const { delivered, send, settle } = standIn();
  send(start(1));
  send(pause(1));
  settle();
  send({ run: 1, kind: 'resume' });
  settle();
  settle();
  expect(delivered).toEqual(['start 1', 'pause 1', 'resume 1']);
});

test('of many starts that wait only the last is begun, with the commands behind it', () => {
  const { delivered, send, settle } = standIn();
  send(pause(0));
  for (let run = 1; run <= 100; run++) {
    send(start(run));
    send(pause(run));
  }
  settle();
  expect(delivered).toEqual(['start 100', 'pause 100']);
});

test('a command that comes while others are delivered is delivered later', () => {
  const tasks: (() => void)[] = [];
  const delivered: number[] = [];
  const queue = new CommandQueue(
    ({ run }) => {
      delivered.push(run);
      if (run === 1) queue.receive(start(2));
    },
    (task) => tasks.push(task),
  );
  queue.receive(start(1));
  tasks.shift()?.();
  expect(delivered).toEqual([1]);
  tasks.shift()?.();
  expect(delivered).toEqual([1, 2]);
});

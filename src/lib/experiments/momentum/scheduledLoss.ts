import { trainedRun } from '../trainedRun';
import { scheduledReader, type ScheduledReader } from './scheduledReader';

/** Training loss after the last step, at most that of a guess among ten: of a network that was lost, no more is to be said. */
export function scheduledLoss(task: Omit<ScheduledReader, 'record'>): number {
  const { last, divergedAt } = trainedRun(scheduledReader({ ...task, record: { every: task.steps, training: true } }));
  const guess = Math.LN10;
  return divergedAt === undefined ? Math.min(guess, last.training?.loss ?? guess) : guess;
}

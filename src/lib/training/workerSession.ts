import { gatedSession } from './gatedSession';
import type { TrainingCommand, TrainingReport } from './message';
import type { TrainersFactory } from './session';

/** Trains in the worker that this is called in, as the page commands. @param clock in milliseconds */
export function workerSession(clock: () => number, trainersOf?: TrainersFactory): void {
  const channel = new MessageChannel();
  const waiting: (() => void)[] = [];
  channel.port1.onmessage = () => waiting.shift()?.();
  /** A message to oneself comes after those that wait, and unlike a timer it comes at once. */
  const afterWaiting = (task: () => void) => {
    waiting.push(task);
    channel.port2.postMessage(undefined);
  };
  const { gate } = gatedSession(
    {
      post: (report) => self.postMessage(report, { transfer: buffersOf(report) }),
      clock,
      later: (task, delay) => {
        if (delay > 0) setTimeout(task, delay);
        else afterWaiting(task);
      },
    },
    trainersOf,
  );
  self.onmessage = ({ data }: MessageEvent<TrainingCommand>) => gate.receive(data);
}

/** Grids are handed over, not copied. */
function buffersOf(report: TrainingReport): Transferable[] {
  if (report.kind !== 'moments') return [];
  return report.moments.flat().flatMap((event) => (event?.kind === 'record' && event.grid ? [event.grid.buffer as ArrayBuffer] : []));
}

import type { TrainingCommand, TrainingReport } from './message';
import { Session } from './session';

const channel = new MessageChannel();
let next: (() => void) | undefined;
channel.port1.onmessage = () => next?.();

const session = new Session({
  post: (report) => self.postMessage(report, { transfer: buffersOf(report) }),
  clock: () => performance.now(),
  // A message to oneself comes after those that wait, and unlike a timer it comes at once.
  later: (task, delay) => {
    if (delay > 0) {
      setTimeout(task, delay);
    } else {
      next = task;
      channel.port2.postMessage(undefined);
    }
  },
});

self.onmessage = ({ data }: MessageEvent<TrainingCommand>) => session.receive(data);

/** Grids are handed over, not copied. */
function buffersOf(report: TrainingReport): Transferable[] {
  if (report.kind !== 'moments') return [];
  return report.moments.flat().flatMap((event) => (event?.kind === 'record' && event.grid ? [event.grid.buffer as ArrayBuffer] : []));
}

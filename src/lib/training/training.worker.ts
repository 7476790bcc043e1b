import { loadTables, missingTables } from '../data/tables';
import { CommandQueue } from './commandQueue';
import { DataGate } from './dataGate';
import type { TrainingCommand, TrainingReport } from './message';
import { Session } from './session';

const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();

/** A message to oneself comes after those that wait, and unlike a timer it comes at once. */
function afterWaiting(task: () => void) {
  waiting.push(task);
  channel.port2.postMessage(undefined);
}

const session = new Session({
  post: (report) => self.postMessage(report, { transfer: buffersOf(report) }),
  clock: () => performance.now(),
  later: (task, delay) => {
    if (delay > 0) setTimeout(task, delay);
    else afterWaiting(task);
  },
});
const commands = new CommandQueue((command) => session.receive(command), afterWaiting);

const gate = new DataGate({
  missing: missingTables,
  load: loadTables,
  pass: (command) => commands.receive(command),
  fail: (run, failure) => self.postMessage({ run, kind: 'failed', failure } satisfies TrainingReport),
});

self.onmessage = ({ data }: MessageEvent<TrainingCommand>) => gate.receive(data);

/** Grids are handed over, not copied. */
function buffersOf(report: TrainingReport): Transferable[] {
  if (report.kind !== 'moments') return [];
  return report.moments.flat().flatMap((event) => (event?.kind === 'record' && event.grid ? [event.grid.buffer as ArrayBuffer] : []));
}

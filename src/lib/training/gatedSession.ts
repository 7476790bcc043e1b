import { loadTables, missingTables } from '../data/tables';
import { CommandQueue } from './commandQueue';
import { DataGate } from './dataGate';
import { Session, type SessionPorts, type TrainersFactory } from './session';

/** A session behind the gate for real data and the queue for commands, in a worker or on the page: `gate` receives, `session` trains. */
export function gatedSession(ports: SessionPorts, trainersOf?: TrainersFactory): { gate: DataGate; session: Session } {
  const session = new Session(ports, trainersOf);
  const commands = new CommandQueue(
    (command) => session.receive(command),
    (task) => ports.later(task, 0),
  );
  const gate = new DataGate({
    missing: missingTables,
    load: loadTables,
    pass: (command) => commands.receive(command),
    fail: (run, failure) => ports.post({ run, kind: 'failed', failure }),
  });
  return { gate, session };
}

import type { TrainingEvent } from './event';
import { Run, type RunOptions } from './run';
import type { RunSpec } from '../spec/spec';

/**
 * A run from its first event to its last. The same specification gives the same events.
 * @throws RangeError when the specification makes no sense.
 */
export function* train(spec: RunSpec, options?: RunOptions): Generator<TrainingEvent, void> {
  const run = new Run(spec, options);
  try {
    yield* run.start();
    while (!run.isOver) yield* run.advance(Infinity);
  } finally {
    run.dispose();
  }
}

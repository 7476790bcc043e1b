import { createDataSet } from '../../data/createDataSet';
import type { NamedArray } from '../../nn/namedArray';
import type { RunSpec } from '../../spec/spec';
import { batchSequence } from '../../spec/streams';
import { createTrainer } from '../../training/createTrainer';
import type { RunRecord } from '../../training/event';
import { runRecord } from '../../training/runRecord';

/**
 * A training whose specification changes on the way, as with dropout at the beginning only: each part goes on from the weights of the one before, in
 * the batches that come next. What is recorded after the last.
 * @throws RangeError for an optimiser with a memory, which would be lost
 */
export function trainedInParts(parts: readonly [RunSpec, ...RunSpec[]]): RunRecord {
  const [first] = parts;
  const data = createDataSet(first);
  const batches = batchSequence(first.seed, data.training.count, first.batchSize);
  const rowsInBatch = first.batchSize === 'full' ? data.training.count : first.batchSize;
  let weights: readonly NamedArray[] = [];
  let step = 0;
  let record: RunRecord = { kind: 'record', step };
  for (const spec of parts) {
    if (spec.optimiser.kind !== 'sgd' || spec.optimiser.momentum) throw new RangeError('the memory of the optimiser would be lost');
    const trainer = createTrainer(spec, data);
    try {
      trainer.load(weights);
      for (const end = step + spec.steps; step < end;) {
        const rows = batches(step, end - step);
        trainer.steps(rows, spec.optimiser, rows.length / rowsInBatch);
        step += rows.length / rowsInBatch;
      }
      weights = trainer.parameters();
      record = runRecord(spec, data, trainer, step);
    } finally {
      trainer.dispose();
    }
  }
  return record;
}

import type { DataSet } from '../data/dataSet';
import type { RunSpec } from '../spec/spec';
import { createTrainer } from '../training/createTrainer';
import { Run } from '../training/run';
import type { Trainer } from '../training/trainer';

/** A network as it is at the end of its run, to be asked; its passes in train mode draw from the stream of step 0. The caller disposes of it. */
export function trainedTrainer(spec: RunSpec, data: DataSet): Trainer {
  const run = new Run(spec, { data });
  try {
    run.start();
    while (!run.isOver) run.advance(Infinity);
    const trainer = createTrainer(spec, data);
    trainer.load(run.parameters());
    return trainer;
  } finally {
    run.dispose();
  }
}

/** One row of inputs [features] many times over [times, features], for passes of which each has chance of its own. */
export function repeated(input: Float32Array, times: number): Float32Array {
  const rows = new Float32Array(input.length * times);
  for (let row = 0; row < times; row++) rows.set(input, row * input.length);
  return rows;
}

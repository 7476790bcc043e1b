import type { Trainer } from './trainer';

/**
 * Outputs [passes, count, outputs] of several passes in train mode for inputs [count, features], each with a mask of its own that is the same for all its rows of inputs.
 * A trainer's masks go by the row, so a row of inputs is asked once for every pass, in one call; each call has the same masks again.
 */
export function maskedPasses(trainer: Trainer, { inputs, count }: { inputs: Float32Array; count: number }, passes: number): Float32Array {
  const features = inputs.length / count;
  let made = new Float32Array();
  for (let row = 0; row < count; row++) {
    const answers = trainer.forward(repeated(inputs.subarray(row * features, (row + 1) * features), passes), passes, 'train');
    const outputs = answers.length / passes;
    if (row === 0) made = new Float32Array(passes * count * outputs);
    for (let pass = 0; pass < passes; pass++) {
      made.set(answers.subarray(pass * outputs, (pass + 1) * outputs), (pass * count + row) * outputs);
    }
  }
  return made;
}

function repeated(row: Float32Array, times: number): Float32Array {
  const rows = new Float32Array(row.length * times);
  for (let i = 0; i < times; i++) rows.set(row, i * row.length);
  return rows;
}

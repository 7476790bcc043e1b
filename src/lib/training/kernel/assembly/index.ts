import { ProgramWord, ScalarWord } from '../layout';
import { backward as backwardPass, forward as forwardPass, loss as lossOf } from './network';
import { update } from './optimiser';
import { programWord } from './record';

/** One update for each batch of the call: gather its rows, forward, loss, backward, update. Each batch's loss goes to `Losses`. */
export function train(program: usize): void {
  const batches = programWord(program, ProgramWord.Batches);
  for (let batch: usize = 0; batch < batches; ++batch) {
    gather(program, batch);
    forwardPass(program, programWord(program, ProgramWord.ChanceKeys) + ((batch * programWord(program, ProgramWord.ChanceCount)) << 3));
    store<f64>(programWord(program, ProgramWord.Losses) + (batch << 3), lossOf(program));
    backwardPass(program);
    update(program, programWord(program, ProgramWord.Scalars) + ((batch * <usize>ScalarWord.Count) << 2));
  }
}

/** Forward only, on the rows that stand in the batch. */
export function forward(program: usize): void {
  forwardPass(program, programWord(program, ProgramWord.ChanceKeys));
}

/** Forward, loss and backward, without an update; the loss. */
export function differentiate(program: usize): f64 {
  forward(program);
  const value = lossOf(program);
  backwardPass(program);
  return value;
}

/** Copies the batch's rows from the training set. */
function gather(program: usize, batch: usize): void {
  const rows = programWord(program, ProgramWord.Rows);
  let index: usize = programWord(program, ProgramWord.RowIndices) + ((batch * rows) << 2);
  const inputBytes: usize = programWord(program, ProgramWord.InputStride) << 2;
  const targetBytes: usize = programWord(program, ProgramWord.TargetStride) << 2;
  let inputs: usize = programWord(program, ProgramWord.Inputs);
  let targets: usize = programWord(program, ProgramWord.Targets);
  for (let row = rows; row > 0; --row) {
    const from: usize = load<u32>(index);
    copyWords(inputs, programWord(program, ProgramWord.DataInputs) + from * inputBytes, inputBytes);
    copyWords(targets, programWord(program, ProgramWord.DataTargets) + from * targetBytes, targetBytes);
    index += 4;
    inputs += inputBytes;
    targets += targetBytes;
  }
}

function copyWords(to: usize, from: usize, bytes: usize): void {
  if (bytes < 16) {
    store<u32>(to, load<u32>(from));
  } else {
    for (let at: usize = 0; at < bytes; at += 16) v128.store(to + at, v128.load(from + at));
  }
}

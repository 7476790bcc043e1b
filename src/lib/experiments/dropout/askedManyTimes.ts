import { createDataSet } from '../../data/createDataSet';
import type { DataSet } from '../../data/dataSet';
import { Run } from '../../training/run';
import { createTrainer } from '../../training/createTrainer';
import type { RunSpec } from '../../spec/spec';

/** Answers of one network to one question. */
export interface Answers {
  /** Of the passes in train mode, each with coins of its own. */
  passes: number[];
  /** In eval mode. */
  evalAnswer: number;
}

/** Trains a network with one output to its end and asks it the first `questions` validation inputs `times` over. */
export function askedManyTimes(spec: RunSpec, questions: number, times: number): Answers[] {
  const data = createDataSet(spec);
  const run = new Run(spec);
  const trainer = createTrainer(spec, data);
  try {
    run.start();
    while (!run.isOver) run.advance(Infinity);
    trainer.load(run.parameters());
    return Array.from({ length: questions }, (_, question) => {
      const input = inputOf(data, question);
      return {
        passes: [...trainer.forward(repeated(input, times), times, 'train')],
        evalAnswer: trainer.forward(input, 1, 'eval')[0] ?? NaN,
      };
    });
  } finally {
    run.dispose();
    trainer.dispose();
  }
}

const inputOf = ({ validation, features }: DataSet, row: number) => validation.inputs.slice(row * features, (row + 1) * features);

/** Every row of a pass tosses coins of its own. */
function repeated(input: Float32Array, times: number): Float32Array {
  const rows = new Float32Array(input.length * times);
  for (let row = 0; row < times; row++) rows.set(input, row * input.length);
  return rows;
}

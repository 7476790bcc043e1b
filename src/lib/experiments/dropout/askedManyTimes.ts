import { createDataSet } from '../../data/createDataSet';
import type { DataSet } from '../../data/dataSet';
import type { RunSpec } from '../../spec/spec';
import { repeated, trainedTrainer } from '../trainedTrainer';

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
  const trainer = trainedTrainer(spec, data);
  try {
    return Array.from({ length: questions }, (_, question) => {
      const input = inputOf(data, question);
      return {
        passes: [...trainer.forward(repeated(input, times), times, 'train')],
        evalAnswer: trainer.forward(input, 1, 'eval')[0] ?? NaN,
      };
    });
  } finally {
    trainer.dispose();
  }
}

const inputOf = ({ validation, features }: DataSet, row: number) => validation.inputs.slice(row * features, (row + 1) * features);

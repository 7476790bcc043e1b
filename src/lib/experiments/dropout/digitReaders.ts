import { createDataSet } from '../../data/createDataSet';
import { inputOf } from '../../data/handwriting';
import { repeated, trainedTrainer } from '../trainedTrainer';
import { BATCH, readerSpec, type Reader } from './digitReaderSpec';
import { softmax } from './thinnedCrowd';

const CLASSES = 10;
/** Passes of the network with dropout in train mode, each with masks of its own. */
export const PASSES = 50;

/** What a trained network makes of a picture. */
export interface DigitReader {
  /** Probabilities of the ten digits in eval mode. */
  read(picture: ArrayLike<number>): number[];
  /** The same in train mode: of `PASSES` masks with dropout; with batch normalisation of one pass, in a batch with the first training pictures. */
  readInTraining(picture: ArrayLike<number>): number[][];
  /** Probabilities [500][10] for the pictures that were kept from training, and their digits. */
  readHeldOut(): { probabilities: number[][]; digits: Float32Array };
  dispose(): void;
}

/** Trains a reader to its end. Pictures are [64] whole numbers from 0 to 16. */
export function trainedReader(reader: Reader, settings: { p: number; seed: number }): DigitReader {
  const spec = readerSpec(reader, settings);
  const data = createDataSet(spec);
  const trainer = trainedTrainer(spec, data);
  const { training, validation, features } = data;
  return {
    read: (picture) => softmax([...trainer.forward(inputOf(picture), 1, 'eval')]),
    readInTraining(picture) {
      if (reader === 'dropout') return softmaxRows(trainer.forward(repeated(inputOf(picture), PASSES), PASSES, 'train'));
      const rows = training.inputs.slice(0, BATCH * features);
      rows.set(inputOf(picture));
      return softmaxRows(trainer.forward(rows, BATCH, 'train')).slice(0, 1);
    },
    readHeldOut: () => ({
      probabilities: softmaxRows(trainer.forward(validation.inputs, validation.count, 'eval')),
      digits: validation.targets,
    }),
    dispose: () => trainer.dispose(),
  };
}

/** Probabilities of each row of logits. */
const softmaxRows = (logits: Float32Array): number[][] =>
  Array.from({ length: logits.length / CLASSES }, (_, row) => softmax([...logits.subarray(row * CLASSES, (row + 1) * CLASSES)]));
